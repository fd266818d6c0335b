package com.azuvio.crmconnect.invoicing.proforma;

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
public record ProformaFilter(
        Set<ProformaChip> chips,
        @Nullable UUID clientId,
        @Nullable UUID orderId,
        @Nullable String number,
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate issuedTo) {

    public ProformaFilter {
        chips = Set.copyOf(chips);
    }
}
