package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One row per VAT category and rate (BG-23): base BT-116, VAT BT-117. */
public record VatBreakdown(
        VatCategory category,
        BigDecimal ratePercent,
        Money base,
        Money vat,
        @Nullable ExemptionReason exemption) {}
