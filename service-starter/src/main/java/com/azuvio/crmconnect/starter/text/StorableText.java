package com.azuvio.crmconnect.starter.text;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Reads JSON text that can be kept: PostgreSQL stores no U+0000, and half of a surrogate pair is no character of any
 * encoding. Refused while it is read, so that the answer names the field; the JSON of HTTP reads every text through it.
 */
public class StorableText extends StringDeserializer {

    public static final String RULE = "must not contain U+0000 or half of a surrogate pair";

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = super.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            throw DatabindException.from(parser, RULE, new IllegalArgumentException(RULE));
        }
        return text;
    }

    public static boolean isStorable(String text) {
        return text.codePoints().allMatch(StorableText::isStorable);
    }

    /** The text with U+FFFD for what cannot be kept. */
    public static String cleaned(String text) {
        return text.codePoints()
                .map(character -> isStorable(character) ? character : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isStorable(int character) {
        return character != 0 && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }
}
