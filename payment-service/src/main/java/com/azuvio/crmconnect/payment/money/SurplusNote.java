package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An issued credit note as a source of money.
 *
 * @param surplus what the original's open amount did not absorb; may be 0.00
 * @param by who issued it
 */
public record SurplusNote(
        UUID creditNoteId,
        String number,
        UUID clientId,
        UUID originalDocumentId,
        Money surplus,
        LocalDate issuedOn,
        String by) {}
