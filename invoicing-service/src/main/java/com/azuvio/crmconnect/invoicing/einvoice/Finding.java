package com.azuvio.crmconnect.invoicing.einvoice;

/**
 * What an official rule holds against a document.
 *
 * @param rule as the specification names it, such as {@code BR-CO-16}; {@code XSD} for what is no UBL
 * @param text the rule's own words, cut to {@value #TEXT_MAX} characters
 */
public record Finding(String rule, String text) {

    private static final int TEXT_MAX = 500;

    public Finding {
        text = text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    }
}
