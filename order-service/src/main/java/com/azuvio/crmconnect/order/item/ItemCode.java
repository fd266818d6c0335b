package com.azuvio.crmconnect.order.item;

import java.util.Locale;
import java.util.regex.Pattern;

/** Code of an item, unique in the catalogue. Compared without case and kept in upper case. */
public record ItemCode(String value) {

    /** Letters, digits and {@code . _ / -}, at most 40. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._/-]{0,39}";

    private static final Pattern VALID = Pattern.compile(PATTERN);

    public ItemCode {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("no item code: " + value);
        }
        value = value.toUpperCase(Locale.ROOT);
    }
}
