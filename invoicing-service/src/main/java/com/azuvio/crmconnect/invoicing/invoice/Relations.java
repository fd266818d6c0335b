package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands to others.
 *
 * @param correction what a debit note adds to, and why
 * @param correctsCreditNoteId the credit note that a debit note takes back
 * @param originalPositions of each line of a debit note the position that it adds to; 0 for an amount on a whole VAT rate
 * @param replacesInvoiceId the wrong invoice in whose place it stands; {@code replacedByInvoiceId} the one in its own place
 * @param keptDueOn the due date that it will have; absent where that runs from its issue
 */
public record Relations(
        @Nullable Correction correction,
        @Nullable UUID correctsCreditNoteId,
        List<Integer> originalPositions,
        @Nullable UUID replacesInvoiceId,
        @Nullable UUID replacedByInvoiceId,
        @Nullable LocalDate keptDueOn,
        List<RelatedDocument> related) {

    public Relations {
        originalPositions = List.copyOf(originalPositions);
        related = List.copyOf(related);
    }

    static Relations of(Invoice invoice, List<RelatedDocument> related) {
        Supplemented supplemented = invoice.supplemented();
        Replacement replacement = invoice.replacement();
        return new Relations(
                supplemented == null ? null : supplemented.correction(),
                supplemented == null ? null : supplemented.correctsCreditNoteId(),
                invoice.body().originalPositions(),
                replacement == null ? null : replacement.replacesId(),
                invoice.replacedById(),
                replacement == null ? null : replacement.keptDueOn(),
                related);
    }
}
