package com.azuvio.crmconnect.invoicing.goodsreturn.web;

import com.azuvio.crmconnect.invoicing.goodsreturn.Quantities;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;

/** @param position that of the invoice's line; the quantity is in its unit */
record ReturnedQuantity(
        @Min(1) @Max(10_000) int position,

        @NotNull @Positive @Digits(integer = 12, fraction = 4)
        BigDecimal quantity) {

    static Quantities all(List<ReturnedQuantity> lines) {
        return new Quantities(lines.stream()
                .map(line -> new Quantities.OfLine(line.position(), line.quantity()))
                .toList());
    }
}
