package com.azuvio.crmconnect.order.salesorder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads days and moments as ISO 8601 text and nothing else: a number could be seconds, milliseconds or days. */
public abstract class TimeText<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parser;

    TimeText(Class<T> type, Function<String, T> parser) {
        this.type = type;
        this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        String text = json.getString();
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return parser.apply(text);
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, type, String.valueOf(e.getMessage()));
            }
        }
        throw context.weirdStringException(text, type, "must be text");
    }

    /** {@code 2026-11-24}. */
    public static class OfDay extends TimeText<LocalDate> {
        OfDay() {
            super(LocalDate.class, LocalDate::parse);
        }
    }

    /** {@code 2026-11-24T10:00:00Z}, or with an offset. */
    public static class OfMoment extends TimeText<Instant> {
        OfMoment() {
            super(Instant.class, text -> OffsetDateTime.parse(text).toInstant());
        }
    }
}
