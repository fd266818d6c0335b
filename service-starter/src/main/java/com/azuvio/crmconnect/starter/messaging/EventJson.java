package com.azuvio.crmconnect.starter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of events: tolerant to read, ISO 8601 to write. HTTP has its own, strict, mapper. */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    public static byte[] write(Object data) {
        return MAPPER.writeValueAsBytes(data);
    }

    /** @throws RejectedEventException {@code unreadable-payload} where the bytes are not JSON of that shape */
    public static <T> T read(byte[] data, Class<T> type) {
        try {
            return MAPPER.readValue(data, type);
        } catch (JacksonException e) {
            throw new RejectedEventException("unreadable-payload", String.valueOf(e.getOriginalMessage()));
        }
    }
}
