package com.azuvio.crmconnect.invoicing.recurring.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;

/** @param month such as {@code 2026-03} */
record MonthCheckRequest(
        @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        String month) {

    YearMonth toMonth() {
        return YearMonth.parse(month);
    }
}
