package com.azuvio.crmconnect.starter.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: the sort values of the last row that the caller has, opaque to the caller. */
public final class Cursor {

    private static final char SEPARATOR = '\u001f';
    private static final int LENGTH_MAX = 500;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,10})?");

    private final List<String> values;

    private Cursor(List<String> values) {
        this.values = values;
    }

    public static String encode(Object... sortValues) {
        String joined =
                Arrays.stream(sortValues).map(String::valueOf).collect(Collectors.joining(String.valueOf(SEPARATOR)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** A missing cursor is the start. @throws Refusal {@code invalid-cursor} where it is not one of ours */
    public static Cursor decode(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return new Cursor(List.of());
        }
        if (cursor.length() > LENGTH_MAX) {
            throw invalid();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (joined.chars().anyMatch(c -> Character.isISOControl(c) && c != SEPARATOR)) {
                throw invalid();
            }
            return new Cursor(List.of(joined.split(String.valueOf(SEPARATOR), -1)));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public boolean isStart() {
        return values.isEmpty();
    }

    public String text(int index) {
        if (index >= values.size()) {
            throw invalid();
        }
        return values.get(index);
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(text(index));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public Instant instant(int index) {
        try {
            Instant instant = Instant.parse(text(index));
            withinYears(LocalDate.ofInstant(instant, ZoneOffset.UTC));
            return instant;
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    public LocalDate date(int index) {
        try {
            return withinYears(LocalDate.parse(text(index)));
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    public BigDecimal decimal(int index) {
        String text = text(index);
        if (!DECIMAL.matcher(text).matches()) {
            throw invalid();
        }
        return new BigDecimal(text);
    }

    /** Years that a database stores. */
    private static LocalDate withinYears(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw invalid();
        }
        return date;
    }

    private static Refusal invalid() {
        return Refusal.invalid("invalid-cursor", "the cursor is not one that this list gave out");
    }
}
