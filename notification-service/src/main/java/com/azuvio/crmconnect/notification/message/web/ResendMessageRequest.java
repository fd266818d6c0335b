package com.azuvio.crmconnect.notification.message.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a message is sent again.
 *
 * @param recipients absent or empty: to whom it went
 */
record ResendMessageRequest(@Nullable @Size(max = 20) List<@NotNull @Size(max = 254) String> recipients) {}
