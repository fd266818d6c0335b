package com.azuvio.crmconnect.notification.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with what stands beside it.
 *
 * @param clientName absent while the client is not known here
 * @param replacedById the message that was sent in its place
 */
public record MessageDetails(
        Message message,
        @Nullable String clientName,
        @Nullable UUID replacedById) {}
