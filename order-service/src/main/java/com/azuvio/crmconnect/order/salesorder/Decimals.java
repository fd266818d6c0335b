package com.azuvio.crmconnect.order.salesorder;

import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Decimal numbers that are equal when their values are. */
final class Decimals {

    private Decimals() {}

    /** Without trailing zeros; what is missing stays missing and is refused by its {@code @NotNull}. */
    @NullUnmarked
    static BigDecimal bare(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    /** In full, without trailing zeros: the same number is always the same text. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
