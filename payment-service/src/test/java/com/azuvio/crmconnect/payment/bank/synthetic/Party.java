package com.azuvio.crmconnect.payment.bank.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client of the company as its people know it. */
public final class Party {

    public final UUID id;
    public final String name;

    /** In the client's master data; absent where it was never asked for. */
    public final @Nullable String iban;

    /** An account that nobody knows of. */
    final String otherIban;

    final List<Bill> bills = new ArrayList<>();

    Party(UUID id, String name, @Nullable String iban, String otherIban) {
        this.id = id;
        this.name = name;
        this.iban = iban;
        this.otherIban = otherIban;
    }

    List<Bill> unpaid() {
        return bills.stream().filter(bill -> bill.openCents > 0).toList();
    }
}
