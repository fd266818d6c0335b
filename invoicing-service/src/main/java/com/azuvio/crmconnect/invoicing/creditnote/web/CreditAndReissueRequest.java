package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param reason ERROR makes it count as an invoice error (S59)
 * @param keepDueDate absent: the due date runs from the issue of the replacement
 */
record CreditAndReissueRequest(
        @NotNull CorrectionReason reason,
        @NotBlank @Size(max = 500) String text,
        @Nullable Boolean keepDueDate) {}
