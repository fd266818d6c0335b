package com.azuvio.crmconnect.invoicing.document;

import java.math.BigInteger;
import java.util.Locale;

/** The structured reference that a payer quotes (ISO 11649): {@code RF}, two check digits, at most 21 letters and digits. */
public final class CreditorReference {

    private static final int BODY_LENGTH_MAX = 21;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int BASE_36 = 36;

    private CreditorReference() {}

    /**
     * The reference of a document number; separators are left out, so {@code INV-2026-000001} gives {@code RFxxINV2026000001}.
     *
     * @throws IllegalArgumentException if nothing or more than 21 letters and digits are left
     */
    public static String of(String documentNumber) {
        String body = documentNumber.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (body.isEmpty() || body.length() > BODY_LENGTH_MAX) {
            throw new IllegalArgumentException("No creditor reference can be made of " + documentNumber);
        }
        int check = 98 - remainder(body + "RF00");
        return String.format(Locale.ROOT, "RF%02d%s", check, body);
    }

    /** Whether the text, blanks aside, is a reference with correct check digits. */
    public static boolean isValid(String reference) {
        String compact = reference.replace(" ", "").toUpperCase(Locale.ROOT);
        return compact.matches("RF\\d{2}[0-9A-Z]{1,21}")
                && remainder(compact.substring(4) + compact.substring(0, 4)) == 1;
    }

    /** In groups of four, as it is printed. */
    public static String printed(String reference) {
        return reference.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder(2 * text.length());
        text.chars().forEach(character -> digits.append(Character.digit(character, BASE_36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
