package com.azuvio.crmconnect.order.salesorder;

/** Where the sender says that a price comes from (S19). */
public enum PriceOrigin {
    CATALOGUE("by the catalogue"),
    PRICE_LIST("by the price list"),
    CONTRACT("by the contract"),
    /** The account executive agreed on it for this order. */
    AGENT("as the agent agreed");

    private final String words;

    PriceOrigin(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
