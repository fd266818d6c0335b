package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;
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
 * @param discountAmount taken off instead of a percentage, at most quantity × price; absent where a percentage is given
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
        BigDecimal discountPercent,
        @Nullable Money discountAmount) {

    /** A line whose discount, if any, is a percentage. */
    public DocumentLine(
            int position,
            @Nullable UUID orderLineId,
            @Nullable String itemCode,
            String description,
            ItemKind kind,
            VatClass vatClass,
            String unitCode,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent) {
        this(
                position,
                orderLineId,
                itemCode,
                description,
                kind,
                vatClass,
                unitCode,
                quantity,
                unitPrice,
                discountPercent,
                null);
    }
}
