package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.einvoice.SubmissionState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param indexNumber that the tax office gave it
 * @param on the day of the state
 */
public record SubmissionRequest(
        @NotNull SubmissionState state,
        @Nullable @Size(min = 1, max = 40) String indexNumber,
        @NotNull LocalDate on,
        @Nullable @Size(min = 1, max = 500) String note) {}
