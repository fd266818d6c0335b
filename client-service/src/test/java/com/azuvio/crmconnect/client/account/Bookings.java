package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** Bookings as tests need them. */
final class Bookings {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Bookings() {}

    static Booking invoice(UUID clientId, String euros) {
        return invoice(clientId, euros, DAY);
    }

    static Booking invoice(UUID clientId, String euros, LocalDate day) {
        return booking(clientId, EntryType.INVOICE, UUID.randomUUID(), Money.of(euros, "EUR"), day);
    }

    static Booking receipt(UUID clientId, String euros) {
        return booking(clientId, EntryType.RECEIPT, UUID.randomUUID(), Money.of(euros, "EUR"), DAY);
    }

    static Booking booking(UUID clientId, EntryType type, UUID sourceId, Money amount, LocalDate day) {
        return new Booking(clientId, type, sourceId, "N-1", null, amount, day, "ana");
    }
}
