package com.azuvio.crmconnect.notification.messaging.inbound;

import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What is read of {@code sales.invoice.receivable-changed.v1}. */
public record ReceivableChanged(
        @NotNull UUID documentId,
        @NotNull String documentType,
        @NotNull UUID clientId,
        @NotNull LocalDate dueOn,
        @NotNull Money remaining,
        boolean delivered) {}
