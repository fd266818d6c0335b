package com.azuvio.crmconnect.invoicing.seller;

/** The check digit of Romanian fiscal codes (CUI/CIF): two to ten digits, weighted from the right, modulo 11. */
final class RomanianFiscalCode {

    private static final int[] WEIGHTS = {2, 3, 5, 7, 1, 2, 3, 5, 7};
    private static final int MODULUS = 11;

    private RomanianFiscalCode() {}

    static boolean isValid(String code) {
        if (!code.matches("[1-9][0-9]{1,9}")) {
            return false;
        }
        int sum = 0;
        int last = code.length() - 1;
        for (int i = 0; i < last; i++) {
            sum += Character.digit(code.charAt(last - 1 - i), 10) * WEIGHTS[i];
        }
        return sum * 10 % MODULUS % 10 == Character.digit(code.charAt(last), 10);
    }
}
