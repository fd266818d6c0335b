package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Correction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands to others.
 *
 * @param correction what a debit note adds to, and why
 * @param correctsCreditNoteId the credit note that a debit note takes back
 * @param originalPositions of each line of a debit note the position that it adds to; 0 for an amount on a whole VAT rate
 */
public record Relations(
        @Nullable Correction correction,
        @Nullable UUID correctsCreditNoteId,
        List<Integer> originalPositions,
        List<RelatedDocument> related) {

    public Relations {
        originalPositions = List.copyOf(originalPositions);
        related = List.copyOf(related);
    }

    static Relations of(Invoice invoice, List<RelatedDocument> related) {
        Supplemented supplemented = invoice.supplemented();
        return supplemented == null
                ? new Relations(null, null, List.of(), related)
                : new Relations(
                        supplemented.correction(),
                        supplemented.correctsCreditNoteId(),
                        invoice.body().originalPositions(),
                        related);
    }
}
