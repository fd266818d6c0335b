package com.azuvio.crmconnect.invoicing.invoice.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A discount on all lines: a percentage of them or an amount.
 *
 * @param percent 0 to 100
 * @param amount at most two decimals and at most the net of the lines
 */
public record DiscountRequest(
        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal amount) {

    @AssertTrue(message = "a discount is a percentage or an amount")
    boolean isOneDiscount() {
        return (percent == null) != (amount == null);
    }
}
