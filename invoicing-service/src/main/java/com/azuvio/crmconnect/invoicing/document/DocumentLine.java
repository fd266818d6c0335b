package com.azuvio.crmconnect.invoicing.document;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One position before it is priced.
 *
 * @param position 1-based, in printing order
 * @param unitCode UN/ECE Recommendation 20
 * @param quantity negative only in deductions that the system makes (rules.md §6)
 * @param unitPrice at most four decimals, never negative (BR-27)
 * @param discountPercent 0 to 100; its amount is BT-136
 */
public record DocumentLine(
        int position,
        @Nullable UUID orderLineId,
        @Nullable String itemCode,
        String description,
        ItemKind kind,
        VatClass vatClass,
        String unitCode,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent) {}
