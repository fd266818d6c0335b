package com.azuvio.crmconnect.verification.stack;

import tools.jackson.databind.JsonNode;

/**
 * A record of a topic; what a broken message does not have is empty.
 *
 * @param type full type, such as {@code sales.order.confirmed.v1}
 */
public record Event(String topic, String key, String type, String source, String id, JsonNode data) {

    /** @param name such as {@code sales.order.confirmed} */
    public boolean is(String name) {
        return type.equals(name + ".v1");
    }

    public String text(String field) {
        return data.path(field).asString("");
    }

    public Amount amount(String field) {
        return Amount.of(data.path(field));
    }
}
