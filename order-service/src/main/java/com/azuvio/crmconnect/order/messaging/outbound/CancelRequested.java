package com.azuvio.crmconnect.order.messaging.outbound;

import java.util.List;
import java.util.UUID;

/** {@code sales.order.cancel-requested.v1}: invoicing-service answers for each confirmation. */
public record CancelRequested(UUID orderId, String reason, List<Integer> confirmations) {}
