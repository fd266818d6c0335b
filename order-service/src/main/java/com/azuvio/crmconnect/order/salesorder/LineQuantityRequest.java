package com.azuvio.crmconnect.order.salesorder;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A quantity of a line.
 *
 * @param quantity a decimal string greater than zero, at most three decimals
 */
public record LineQuantityRequest(
        @NotNull UUID lineId,

        @NotNull @JsonDeserialize(using = DecimalText.class) @Positive @Digits(integer = 12, fraction = 3)
        BigDecimal quantity) {

    public LineQuantity lineQuantity() {
        return new LineQuantity(lineId, quantity);
    }
}
