package com.azuvio.crmconnect.order.intake.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** @param message the corrected message; nothing means the original bytes */
record RetryRejectionRequest(@Nullable JsonNode message) {

    byte[] bytes() {
        return message == null || message.isNull()
                ? new byte[0]
                : message.toString().getBytes(StandardCharsets.UTF_8);
    }
}
