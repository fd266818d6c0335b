package com.azuvio.crmconnect.order.registration;

import java.util.List;

/**
 * The prefilled registration of an order's client.
 *
 * @param client to be handed to {@code POST /clients} as it is, or after a look at {@code toCheck}
 * @param toCheck what a person should look at first
 */
public record ClientRegistration(ClientForm client, List<ToCheck> toCheck) {

    /** @param field path in the form */
    public record ToCheck(String field, Reason reason) {}

    /** Why. */
    public enum Reason {
        /** The order does not say it, and an invoice needs it (S60, D8). */
        NOT_SENT,
        /** It follows from country and numbers as sent. */
        DERIVED,
        /** No order says it; this is the company's default. */
        DEFAULT,
        /** It is longer than a client's may be. */
        TOO_LONG
    }
}
