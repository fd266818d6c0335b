package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows; absent means all.
 *
 * @param number the beginning of the number
 * @param issuedFrom first day of issue, inclusive; {@code issuedTo} the last
 * @param dueFrom first due date, inclusive; {@code dueTo} the last
 */
public record InvoiceFilter(
        Set<InvoiceChip> chips,
        @Nullable UUID clientId,
        @Nullable UUID orderId,
        @Nullable String number,
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate issuedTo,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable DocumentType type,
        DrillDown drillDown) {

    public InvoiceFilter {
        chips = Set.copyOf(chips);
    }
}
