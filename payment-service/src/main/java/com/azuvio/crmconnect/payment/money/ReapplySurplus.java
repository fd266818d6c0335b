package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A document that reopens because a receipt bounced first takes back the surplus of its own credit notes (rules.md §9.3): what is free, and what
 * followed to the document in its place, which is open again then.
 */
@Component
class ReapplySurplus {

    private final OpenDocuments documents;

    ReapplySurplus(OpenDocuments documents) {
        this.documents = documents;
    }

    /** @param held sources whose rows the caller holds, the document's own surpluses among them */
    void to(UUID documentId, Money remaining, List<MoneySource> held, Stamp stamp) {
        List<CreditNoteSurplus> own = held.stream()
                .filter(CreditNoteSurplus.class::isInstance)
                .map(CreditNoteSurplus.class::cast)
                .filter(surplus -> surplus.originalDocumentId().equals(documentId))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        for (OpenDocument document : documents.findAll(List.of(documentId)).values()) {
            Money open = remaining;
            for (CreditNoteSurplus surplus : own) {
                Money money = surplus.free().min(open);
                if (money.isPositive()) {
                    surplus.allocate(UuidV7.next(), document, money, stamp);
                    open = open.minus(money);
                }
            }
            UUID replacement = documents.replacementOf(documentId).orElse(null);
            for (CreditNoteSurplus surplus : own) {
                open = callBack(surplus, replacement, open, stamp);
            }
        }
    }

    /** Asks for what followed to the document in its place; where else people applied it, it stays. @return what is open even so */
    private static Money callBack(CreditNoteSurplus surplus, @Nullable UUID replacement, Money open, Stamp stamp) {
        Money left = open;
        for (Allocation followed : surplus.allocations()) {
            Money applied = followed.applied();
            if (left.isPositive()
                    && applied != null
                    && followed.is(AllocationStatus.APPLIED)
                    && followed.documentId().equals(replacement)) {
                surplus.requestRelease(followed, ReleaseCause.RELEASE, "the credited document reopened", stamp);
                left = left.minus(applied.min(left));
            }
        }
        return left;
    }

    /** What was called back goes to its own document as far as that is open, and the rest back to where it was. */
    void calledBack(AllocationAnswer.Released released, CreditNoteSurplus surplus, Stamp stamp) {
        UUID ownId = surplus.originalDocumentId();
        if (documents.replacementOf(ownId).filter(released.documentId()::equals).isEmpty()) {
            return;
        }
        Map<UUID, OpenDocument> known = documents.findAll(List.of(ownId, released.documentId()));
        OpenDocument own = known.get(ownId);
        if (own == null || !own.remaining().isPositive()) {
            return;
        }
        give(surplus, own, own.remaining(), stamp);
        OpenDocument before = known.get(released.documentId());
        if (before != null && released.remaining() != null) {
            give(surplus, before, released.remaining().min(released.released()), stamp);
        }
    }

    private static void give(CreditNoteSurplus surplus, OpenDocument document, Money open, Stamp stamp) {
        Money money = surplus.free().min(open);
        if (money.isPositive()) {
            surplus.allocate(UuidV7.next(), document, money, stamp);
        }
    }
}
