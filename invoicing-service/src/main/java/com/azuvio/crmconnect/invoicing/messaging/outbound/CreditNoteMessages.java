package com.azuvio.crmconnect.invoicing.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** Payloads about notes that correct an invoice; their schemas stand in {@code contracts/}. */
public final class CreditNoteMessages {

    private CreditNoteMessages() {}

    /** {@code sales.invoice.credit-note-issued.v1}. */
    public record CreditNoteIssuedMessage(
            UUID creditNoteId,
            String number,
            UUID clientId,
            UUID originalId,
            LocalDate issuedOn,
            Money total,
            Money appliedToOriginal,
            Money surplus) {}

    /** {@code sales.invoice.debit-note-issued.v1}. */
    public record DebitNoteIssuedMessage(
            UUID debitNoteId,
            String number,
            UUID clientId,
            UUID originalId,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money total) {}
}
