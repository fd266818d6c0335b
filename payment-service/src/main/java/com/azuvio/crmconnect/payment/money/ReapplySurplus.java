package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A document that reopens because a receipt bounced first takes back the surplus of its own credit notes (rules.md §9.3). */
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
        }
    }
}
