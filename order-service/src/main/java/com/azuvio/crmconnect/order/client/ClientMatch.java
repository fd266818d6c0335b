package com.azuvio.crmconnect.order.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which client a buyer is (S18). */
public record ClientMatch(Result result, @Nullable UUID clientId) {

    /** How sure that is. */
    public enum Result {
        /** Exactly one client; the order can be confirmed. */
        LINKED,
        /** None yet; linked by itself once client-service tells of the client, or by a person. */
        UNKNOWN,
        /** Several active clients have the VAT number; a person chooses. */
        AMBIGUOUS
    }

    public static ClientMatch linked(UUID clientId) {
        return new ClientMatch(Result.LINKED, clientId);
    }

    static ClientMatch unknown() {
        return new ClientMatch(Result.UNKNOWN, null);
    }

    static ClientMatch ambiguous() {
        return new ClientMatch(Result.AMBIGUOUS, null);
    }
}
