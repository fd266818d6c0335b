package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money of a receipt for a proforma.
 *
 * @param receivedOn absent: today
 */
public record AdvanceReceipt(
        UUID allocationId,
        UUID paymentId,
        Money amount,
        @Nullable LocalDate receivedOn) {}
