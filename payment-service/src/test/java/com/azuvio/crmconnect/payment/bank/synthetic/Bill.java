package com.azuvio.crmconnect.payment.bank.synthetic;

import java.util.UUID;

/** An invoice, and what is truly open on it while the lines are made up. */
public final class Bill {

    public final UUID id;
    public final String number;
    public final Party of;
    public final long totalCents;
    long openCents;

    Bill(UUID id, String number, Party of, long totalCents) {
        this.id = id;
        this.number = number;
        this.of = of;
        this.totalCents = totalCents;
        this.openCents = totalCents;
    }

    /** {@code 123} of {@code INV-2026-000123}. */
    String ending() {
        return number.substring(number.lastIndexOf('-') + 1).replaceFirst("^0+", "");
    }
}
