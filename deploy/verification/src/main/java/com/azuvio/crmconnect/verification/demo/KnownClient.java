package com.azuvio.crmconnect.verification.demo;

/**
 * A client of the demo as client-service knows it.
 *
 * @param ready whether nothing is missing for an invoice
 */
public record KnownClient(String id, SampleClient data, boolean ready) {

    /** A mail to this client is refused by its server. */
    public boolean refusesMail() {
        return data.invoiceEmail().endsWith(".invalid");
    }
}
