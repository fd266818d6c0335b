package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.money.SurplusNote;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** {@code sales.invoice.credit-note-issued.v1}: {@code surplus} is what the original's open amount did not absorb. */
public record CreditNoteIssued(
        UUID creditNoteId, String number, UUID clientId, UUID originalId, LocalDate issuedOn, Money surplus) {

    public SurplusNote note(String by) {
        return new SurplusNote(creditNoteId, number, clientId, originalId, surplus, issuedOn, by);
    }
}
