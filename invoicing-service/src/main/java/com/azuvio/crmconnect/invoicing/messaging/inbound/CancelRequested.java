package com.azuvio.crmconnect.invoicing.messaging.inbound;

import java.util.List;
import java.util.UUID;

/** {@code sales.order.cancel-requested.v1} as far as it is read here. */
public record CancelRequested(UUID orderId, String reason, List<Integer> confirmations) {}
