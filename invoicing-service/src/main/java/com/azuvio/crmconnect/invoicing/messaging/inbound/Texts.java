package com.azuvio.crmconnect.invoicing.messaging.inbound;

import org.jspecify.annotations.Nullable;

/** Optional text: senders write nothing, null or a blank for the same. */
final class Texts {

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
