package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Correction;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a debit note adds to, and why; as its original says it.
 *
 * @param correctsCreditNoteId the credit note that it takes back as a whole; absent where it bills more for the supply
 */
@Embeddable
record Supplemented(
        UUID originalId,
        String originalNumber,
        LocalDate originalIssuedOn,
        @Enumerated(EnumType.STRING) CorrectionReason correctionReason,
        String correctionText,
        @Nullable UUID correctsCreditNoteId) {

    static Supplemented by(Supplement supplement) {
        return new Supplemented(
                supplement.original().documentId(),
                supplement.original().number(),
                supplement.original().issuedOn(),
                supplement.reason(),
                supplement.text(),
                supplement.correctsCreditNoteId());
    }

    Correction correction() {
        return new Correction(originalId, originalNumber, originalIssuedOn, correctionReason, correctionText);
    }
}
