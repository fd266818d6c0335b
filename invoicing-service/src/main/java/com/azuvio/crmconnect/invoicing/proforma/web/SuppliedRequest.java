package com.azuvio.crmconnect.invoicing.proforma.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param on the day on which the supply was complete; today or before */
record SuppliedRequest(
        @NotNull LocalDate on,
        @Nullable @Size(min = 1, max = 500) String note) {}
