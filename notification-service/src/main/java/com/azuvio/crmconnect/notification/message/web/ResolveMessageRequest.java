package com.azuvio.crmconnect.notification.message.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a person found out about an uncertain message.
 *
 * @param note how it was found out
 * @param sendAgain with NOT_DELIVERED: queue the same mail as a new message; absent means no
 */
record ResolveMessageRequest(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 1000) String note,
        @Nullable Boolean sendAgain) {

    enum Outcome {
        DELIVERED,
        NOT_DELIVERED
    }

    boolean wantsAnother() {
        return Boolean.TRUE.equals(sendAgain);
    }
}
