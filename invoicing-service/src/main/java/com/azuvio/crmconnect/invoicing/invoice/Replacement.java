package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice is issued instead of (S45).
 *
 * @param replacesByCreditNoteId the credit note that took the replaced invoice back; with reason error the pair is an invoice error (S59)
 * @param keptDueOn the replaced invoice's due date, where that was to be kept; otherwise it runs from the issue
 */
@Embeddable
record Replacement(
        UUID replacesId,
        UUID replacesByCreditNoteId,
        @Nullable LocalDate keptDueOn) {}
