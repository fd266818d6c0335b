package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.DeliveryStatus;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the proforma list.
 *
 * @param suppliedOn day on which the supply was complete; absent before
 */
public record ProformaSummary(
        UUID id,
        long version,
        ProformaLabel label,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        UUID clientId,
        @Nullable String clientName,
        @Nullable UUID orderId,
        @Nullable String orderNumber,
        Instant draftedAt,
        Money total,
        Money received,
        Money held,
        Money remaining,
        DeliveryStatus delivery,
        @Nullable LocalDate suppliedOn) {}
