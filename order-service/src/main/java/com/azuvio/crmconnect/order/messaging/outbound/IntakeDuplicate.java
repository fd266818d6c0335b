package com.azuvio.crmconnect.order.messaging.outbound;

import java.util.UUID;

/** {@code sales.order-intake-result.duplicate.v1}: the same content came before. */
public record IntakeDuplicate(String source, String externalId, UUID orderId) {}
