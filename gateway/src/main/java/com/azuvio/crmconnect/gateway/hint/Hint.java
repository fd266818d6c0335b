package com.azuvio.crmconnect.gateway.hint;

import org.jspecify.annotations.Nullable;

/**
 * Something changed.
 *
 * @param type the event's type without its version ({@code sales.invoice.issued}), or {@code api.} and the resource for
 *     a change that came through this door ({@code api.bank-lines})
 * @param id what changed, as the owner names it; null where the change is not of one thing
 * @param revision the owner's counter of that thing; null where the change told none
 * @param clientId whose it is, where the owner says so in the key
 */
record Hint(
        String type,
        @Nullable String id,
        @Nullable Long revision,
        @Nullable String clientId) {

    /** Hints of one such thing are one: the latest is enough. */
    record About(String type, @Nullable String id) {}

    About about() {
        return new About(type, id);
    }

    /** {@code sales.invoice} of {@code sales.invoice.issued}. */
    String topic() {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }
}
