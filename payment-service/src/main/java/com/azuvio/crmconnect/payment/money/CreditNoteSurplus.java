package com.azuvio.crmconnect.payment.money;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.UUID;

/**
 * What a credit note's original did not absorb: money of the client like a receipt (rules.md §9.3). Its id is the credit
 * note's, so that it exists once however often the note is told.
 */
@Entity
@DiscriminatorValue("CREDIT_NOTE_SURPLUS")
public class CreditNoteSurplus extends MoneySource {

    private UUID originalDocumentId;

    @SuppressWarnings("NullAway.Init")
    protected CreditNoteSurplus() {}

    CreditNoteSurplus(SurplusNote note, Stamp stamp) {
        super(note.creditNoteId(), note.clientId(), note.number(), note.surplus(), note.issuedOn(), stamp);
        this.originalDocumentId = note.originalDocumentId();
    }

    /** The document that the note credited; if it reopens, this money goes to it first. */
    public UUID originalDocumentId() {
        return originalDocumentId;
    }
}
