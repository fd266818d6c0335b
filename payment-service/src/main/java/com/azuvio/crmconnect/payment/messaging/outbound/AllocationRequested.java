package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** {@code sales.payment.allocation-requested.v1} */
public record AllocationRequested(
        UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, Money amount, LocalDate receivedOn) {}
