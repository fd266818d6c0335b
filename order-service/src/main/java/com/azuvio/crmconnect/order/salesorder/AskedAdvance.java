package com.azuvio.crmconnect.order.salesorder;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How much the client is to pay in advance, with VAT (S50).
 *
 * @param percent of the order, above 0 and at most 100, instead of an amount; a decimal string
 * @param amount in the order's currency, above zero, instead of a percentage; a decimal string
 */
public record AskedAdvance(
        @JsonDeserialize(using = DecimalText.class)
        @Positive
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        @Nullable
        BigDecimal percent,

        @JsonDeserialize(using = DecimalText.class) @Positive @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal amount,

        @Size(max = 500) @Nullable String note) {

    @AssertTrue(message = "an advance is a percentage or an amount")
    boolean isOneAdvance() {
        return (percent == null) != (amount == null);
    }
}
