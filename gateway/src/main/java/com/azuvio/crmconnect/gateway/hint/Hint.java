package com.azuvio.crmconnect.gateway.hint;

import org.jspecify.annotations.Nullable;

/**
 * Something changed.
 *
 * @param type a kind of thing, as the API's resource is named, in the singular: {@code invoice}, {@code bank-line}
 * @param id what changed, as the owner names it; null where the change is not of one thing. Where one change concerns
 *     several kinds, it is told of each under the same id
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
}
