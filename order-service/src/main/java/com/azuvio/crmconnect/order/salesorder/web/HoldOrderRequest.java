package com.azuvio.crmconnect.order.salesorder.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param overrideReason needed where the agent has not agreed (D2) */
record HoldOrderRequest(
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 500) @Nullable String overrideReason) {}
