package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows; absent means all.
 *
 * @param number the beginning of the number
 * @param issuedFrom first day of issue, inclusive; {@code issuedTo} the last
 */
public record CreditNoteFilter(
        Set<CreditNoteChip> chips,
        @Nullable UUID clientId,
        @Nullable UUID originalId,
        @Nullable CorrectionReason reason,
        @Nullable String number,
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate issuedTo) {

    public CreditNoteFilter {
        chips = Set.copyOf(chips);
    }
}
