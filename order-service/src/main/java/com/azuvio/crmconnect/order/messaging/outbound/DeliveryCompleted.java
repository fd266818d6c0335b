package com.azuvio.crmconnect.order.messaging.outbound;

import java.time.LocalDate;
import java.util.UUID;

/** {@code sales.order.delivery-completed.v1}: nothing waits for the warehouse any more. */
public record DeliveryCompleted(UUID orderId, LocalDate completedOn) {}
