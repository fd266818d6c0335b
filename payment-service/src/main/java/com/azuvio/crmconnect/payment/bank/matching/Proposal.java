package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line may be.
 *
 * @param score 0 to 100, as the table of the README
 * @param clientId whose money it is, or was
 * @param paymentId the receipt that it is already, or that it takes back; only of {@code LINK} and {@code RETURN}
 * @param allocations what it pays; none leaves all of it free
 */
public record Proposal(
        Kind kind,
        int score,
        UUID clientId,
        @Nullable UUID paymentId,
        List<Allocation> allocations,
        List<Reason> reasons) {

    public enum Kind {
        /** A receipt is recorded. */
        RECEIPT,
        /** The receipt was recorded by hand; the line is linked to it. */
        LINK,
        /** A receipt is taken back by the bank. */
        RETURN
    }

    public record Allocation(UUID documentId, String number, Money amount) {}

    public Proposal {
        allocations = List.copyOf(allocations);
        reasons = List.copyOf(reasons);
    }

    /** Whether accepting either has the same effect. */
    boolean sameAs(Proposal other) {
        return kind == other.kind && clientId.equals(other.clientId) && allocations.equals(other.allocations);
    }
}
