package com.azuvio.crmconnect.order.messaging.outbound;

import java.util.UUID;

/** {@code sales.order.returned-to-agent.v1} and {@code sales.order.cancelled.v1}. */
public record OrderReason(UUID orderId, String reason) {}
