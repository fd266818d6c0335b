package com.azuvio.crmconnect.invoicing.messaging.inbound;

import java.util.UUID;

/** {@code sales.order.cancelled.v1} as far as it is read here. */
public record OrderCancelled(UUID orderId) {}
