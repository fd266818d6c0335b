package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.Correction;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** What a note credits, whose it is, and why; all of it as the original says it, whatever the client's data are today (D8). */
@Embeddable
record CreditReference(
        UUID originalId,
        String originalNumber,
        LocalDate originalIssuedOn,
        UUID clientId,
        String clientName,
        @Enumerated(EnumType.STRING) CorrectionReason reason,
        String reasonText) {

    static CreditReference to(InvoiceSnapshot original, CorrectionReason reason, String text) {
        return new CreditReference(
                original.documentId(),
                original.number(),
                original.issuedOn(),
                original.buyer().clientId(),
                original.buyer().name(),
                reason,
                text);
    }

    Correction correction() {
        return new Correction(originalId, originalNumber, originalIssuedOn, reason, reasonText);
    }
}
