package com.azuvio.crmconnect.invoicing.document;

import java.time.LocalDate;

/** The period that a document bills (BG-14); both days belong to it. */
public record InvoicePeriod(LocalDate from, LocalDate to) {

    public InvoicePeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period from " + from + " to " + to);
        }
    }
}
