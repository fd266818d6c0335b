package com.azuvio.crmconnect.invoicing.receivables;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Why nothing of a request is booked; asked in this order. */
public enum AllocationRefusal {
    /** No such document. payment-service offers only documents that this service told it of, so nothing is on its way. */
    DOCUMENT_UNKNOWN((request, document) -> false),
    /** A draft or a discarded one. */
    DOCUMENT_NOT_ISSUED((request, document) -> !document.isIssued()),
    /** Money of one client never pays another one's document. */
    CLIENT_DIFFERS((request, document) -> !document.clientId().equals(request.clientId())),
    /** A receipt is in the currency of the documents that it pays (D11). */
    CURRENCY_DIFFERS(
            (request, document) -> !document.currency().equals(request.amount().currency())),
    /** Paid or reversed already; the money stays free. */
    NOTHING_OPEN((request, document) -> document.remaining().isZero());

    private final BiPredicate<AllocationRequest, Payable> applies;

    AllocationRefusal(BiPredicate<AllocationRequest, Payable> applies) {
        this.applies = applies;
    }

    static Optional<AllocationRefusal> of(AllocationRequest request, @Nullable Payable document) {
        if (document == null) {
            return Optional.of(DOCUMENT_UNKNOWN);
        }
        return Arrays.stream(values())
                .filter(refusal -> refusal.applies.test(request, document))
                .findFirst();
    }
}
