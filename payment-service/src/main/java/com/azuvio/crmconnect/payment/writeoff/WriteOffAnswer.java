package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/** What a document's owner answers to what it was asked; the same question gets the same answer, perhaps twice. */
public sealed interface WriteOffAnswer {

    UUID writeOffId();

    /** Who caused it. */
    String by();

    record Booked(UUID writeOffId, Money amount, String by) implements WriteOffAnswer {}

    record Refused(UUID writeOffId, String reason, String by) implements WriteOffAnswer {}

    /** @param remaining what is open on the document after it */
    record Undone(UUID writeOffId, UUID documentId, Money remaining, String by) implements WriteOffAnswer {}
}
