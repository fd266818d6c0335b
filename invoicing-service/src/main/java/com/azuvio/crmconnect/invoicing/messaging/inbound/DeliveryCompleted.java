package com.azuvio.crmconnect.invoicing.messaging.inbound;

import java.time.LocalDate;
import java.util.UUID;

/** {@code sales.order.delivery-completed.v1}. */
public record DeliveryCompleted(UUID orderId, LocalDate completedOn) {}
