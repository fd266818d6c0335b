package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/**
 * payment-service asks to give up all that is open on a document; it has checked the limit of the person. The id is the business key.
 *
 * @param amount the most that may be given up
 */
public record WriteOffRequest(UUID writeOffId, UUID documentId, UUID clientId, Money amount, String reason, String by) {

    /** payment-service asks to open a document again by what had been given up. */
    public record Undo(UUID writeOffId, String reason, String by) {}
}
