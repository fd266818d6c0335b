package com.azuvio.crmconnect.invoicing.einvoice;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes XML element by element. Every text is escaped, and what XML cannot carry is left out. */
final class Xml {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final int USUAL_LENGTH = 8_000;

    private final StringBuilder text =
            new StringBuilder(USUAL_LENGTH).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** An element that holds others. */
    Xml group(String name, Runnable content) {
        return group(name, "", content);
    }

    /** @param attributes written as they are */
    Xml group(String name, String attributes, Runnable content) {
        indent().append('<').append(name).append(attributes).append(">\n");
        depth++;
        content.run();
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text; nothing where there is none. */
    Xml element(String name, @Nullable String value) {
        return element(name, "", value);
    }

    /** @param attributes written as they are */
    Xml element(String name, String attributes, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            indent().append('<').append(name).append(attributes).append('>');
            escape(NOT_IN_XML.matcher(value.strip()).replaceAll(""));
            text.append("</").append(name).append(">\n");
        }
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder indent() {
        return text.repeat(" ", depth);
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '\r' -> text.append("&#13;");
                default -> text.append(character);
            }
        }
    }
}
