package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How much documents still need, by the local copy: what remains less what is asked for already. It may be old; the
 * document's owner decides, and what it does not take is free again.
 */
@Component
class OpenAmounts {

    private final OpenDocuments documents;
    private final MoneySources sources;

    OpenAmounts(OpenDocuments documents, MoneySources sources) {
        this.documents = documents;
        this.sources = sources;
    }

    /**
     * Asks for what is wished, cut to what is open.
     *
     * @throws Refusal {@code document-not-known-yet}, or what {@link MoneySource#allocate} refuses
     */
    List<Cut> allocate(MoneySource source, List<AllocationWish> wishes, Stamp stamp) {
        Map<UUID, OpenDocument> known = known(wishes);
        known.values().forEach(source::refuseForeign);
        Map<UUID, Money> open = open(known.values());
        List<Cut> cuts = new ArrayList<>();
        for (AllocationWish wish : wishes) {
            OpenDocument document = Objects.requireNonNull(known.get(wish.documentId()));
            Money left = Objects.requireNonNull(open.get(wish.documentId()));
            Money granted = wish.amount().min(left);
            open.put(document.id(), left.minus(granted));
            if (granted.isPositive()) {
                source.allocate(wish.allocationId(), document, granted, stamp);
            }
            if (granted.compareTo(wish.amount()) < 0) {
                cuts.add(new Cut(document.id(), wish.amount(), granted));
            }
        }
        return cuts;
    }

    /** Every document that the wishes name. */
    private Map<UUID, OpenDocument> known(List<AllocationWish> wishes) {
        List<UUID> ids =
                wishes.stream().map(AllocationWish::documentId).distinct().toList();
        Map<UUID, OpenDocument> known = documents.findAll(ids);
        List<UUID> unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.retryLater("document-not-known-yet", "a document has not been told to payments yet")
                    .with("documentIds", unknown);
        }
        return known;
    }

    private Map<UUID, Money> open(Collection<OpenDocument> documents) {
        Map<UUID, Money> open = new HashMap<>();
        documents.forEach(document -> open.put(document.id(), document.remaining()));
        if (open.isEmpty()) {
            return open;
        }
        for (RequestedForDocument requested : sources.requestedFor(open.keySet())) {
            open.computeIfPresent(requested.documentId(), (id, remaining) -> {
                Money left = remaining.minus(Money.of(requested.amount(), remaining.currency()));
                return left.isNegative() ? Money.zero(left.currency()) : left;
            });
        }
        return open;
    }
}
