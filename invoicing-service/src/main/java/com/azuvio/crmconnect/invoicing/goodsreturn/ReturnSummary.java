package com.azuvio.crmconnect.invoicing.goodsreturn;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list of returns. */
public record ReturnSummary(
        UUID id,
        long version,
        String number,
        ReturnStatus status,
        UUID originalId,
        String originalNumber,
        @Nullable UUID orderId,
        UUID clientId,
        String clientName,
        String reason,
        CreditPolicy creditPolicy,
        Instant requestedAt) {}
