package com.azuvio.crmconnect.order.salesorder;

import org.jspecify.annotations.Nullable;

/** Optional text: blank counts as missing. */
final class Texts {

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }
}
