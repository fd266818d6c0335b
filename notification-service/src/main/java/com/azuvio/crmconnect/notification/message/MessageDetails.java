package com.azuvio.crmconnect.notification.message;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with what stands beside it.
 *
 * @param clientName absent while the client is not known here
 * @param replacedById the message that was sent in its place
 * @param resendIds the messages with which it was sent again, the first first
 */
public record MessageDetails(
        Message message,
        @Nullable String clientName,
        @Nullable UUID replacedById,
        List<UUID> resendIds) {}
