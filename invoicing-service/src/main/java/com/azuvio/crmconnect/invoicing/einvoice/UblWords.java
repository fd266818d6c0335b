package com.azuvio.crmconnect.invoicing.einvoice;

/** The few words that an e-invoice has of its own, in the client's language. */
record UblWords(boolean romanian) {

    static UblWords in(String language) {
        return new UblWords("ro".equals(language));
    }

    String discount() {
        return romanian ? "Reducere" : "Discount";
    }

    String freight() {
        return romanian ? "Transport" : "Freight";
    }
}
