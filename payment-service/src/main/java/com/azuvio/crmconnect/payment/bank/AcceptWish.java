package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.money.AllocationWish;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants a line to be; nothing at all is what is proposed.
 *
 * @param clientId whose money it is, where it is not as proposed
 * @param wishes what it pays, where that is not as proposed; none leaves all of it free
 * @param paymentId the receipt, recorded by hand, that it is; of a debit the receipt that it takes back
 */
public record AcceptWish(
        @Nullable UUID clientId,
        @Nullable List<AllocationWish> wishes,
        @Nullable UUID paymentId) {

    public static final AcceptWish AS_PROPOSED = new AcceptWish(null, null, null);

    public AcceptWish {
        if (paymentId != null && (clientId != null || wishes != null)) {
            throw Refusal.invalid(
                            "payment-or-client", "name the receipt that it is, or client and allocations of a new one")
                    .field("paymentId", "not-with-client", "leave out clientId and allocations");
        }
        if (wishes != null && clientId == null) {
            throw Refusal.invalid("client-required", "allocations are of a client's documents")
                    .field("clientId", "required", "say whose money it is");
        }
    }

    boolean isAsProposed() {
        return clientId == null && wishes == null && paymentId == null;
    }
}
