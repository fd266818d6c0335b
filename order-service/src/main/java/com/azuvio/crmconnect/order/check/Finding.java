package com.azuvio.crmconnect.order.check;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands out.
 *
 * @param code stable, such as {@code price-deviation}
 * @param fatal whether confirming would be refused whatever the policy
 * @param lineId the line concerned, where it is one
 * @param field the client's field that is missing, where it is one (D8)
 * @param facts what differs, by name: amounts and percentages as decimal strings, ids as text
 * @param fixLink path in the console where it is put right; missing where that is the order itself
 */
public record Finding(
        String code,
        boolean fatal,
        String message,
        @Nullable UUID lineId,
        @Nullable String field,
        SortedMap<String, String> facts,
        @Nullable String fixLink) {

    public Finding {
        facts = new TreeMap<>(facts);
    }

    public static Finding of(String code, String message) {
        return new Finding(code, false, message, null, null, new TreeMap<>(), null);
    }

    public Finding asFatal() {
        return new Finding(code, true, message, lineId, field, facts, fixLink);
    }

    public Finding onLine(UUID line) {
        return new Finding(code, fatal, message, line, field, facts, fixLink);
    }

    public Finding onField(String name) {
        return new Finding(code, fatal, message, lineId, name, facts, fixLink);
    }

    public Finding with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        SortedMap<String, String> more = new TreeMap<>(facts);
        more.put(name, value.toString());
        return new Finding(code, fatal, message, lineId, field, more, fixLink);
    }

    public Finding fixedAt(String path) {
        return new Finding(code, fatal, message, lineId, field, facts, path);
    }

    /** What it says, without the words that it says it in. */
    Map<String, Object> substance() {
        Map<String, Object> substance = new TreeMap<>(facts);
        substance.put("@code", code);
        if (lineId != null) {
            substance.put("@line", lineId.toString());
        }
        if (field != null) {
            substance.put("@field", field);
        }
        return substance;
    }
}
