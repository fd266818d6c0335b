package com.azuvio.crmconnect.client.client.web;

import org.jspecify.annotations.Nullable;

/** Typed text without the blanks around it; an optional field left blank is a field left out. */
final class Text {

    private Text() {}

    static String required(String text) {
        return text.strip();
    }

    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
