package com.azuvio.crmconnect.client.identity;

import java.util.regex.Pattern;

/**
 * A tax identifier without VAT prefix. Romanian ones are a company's CUI (2 to 10 digits) or a person's CNP (13
 * digits), each with its check digit; those of other countries are taken as they are.
 *
 * @param value upper case, no separators
 */
public record FiscalCode(String value) {

    private static final String ROMANIA = "RO";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{2,20}");
    private static final Pattern CUI = Pattern.compile("[1-9][0-9]{1,9}");
    private static final Pattern CNP = Pattern.compile("[1-9][0-9]{12}");
    private static final int[] CUI_WEIGHTS = {7, 5, 3, 2, 1, 7, 5, 3, 2};
    private static final int[] CNP_WEIGHTS = {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9};

    /** Asserts the shape only: a stored code must stay readable. */
    public FiscalCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("fiscal-code-invalid", "a fiscal code is 2 to 20 letters and digits");
        }
    }

    /**
     * @param country ISO 3166-1 code of the country that gave it
     * @throws InvalidValueException {@code fiscal-code-invalid}
     */
    public static FiscalCode parse(String typed, String country) {
        var code = Typed.withoutSeparators(typed);
        return country.equals(ROMANIA) ? romanian(code) : new FiscalCode(code);
    }

    static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static FiscalCode romanian(String code) {
        var digits = withoutLeadingZeros(code.startsWith(ROMANIA) ? code.substring(ROMANIA.length()) : code);
        boolean valid = (CUI.matcher(digits).matches() && cuiCheckDigit(digits) == lastDigit(digits))
                || (CNP.matcher(digits).matches() && cnpCheckDigit(digits) == lastDigit(digits));
        if (!valid) {
            throw new InvalidValueException(
                    "fiscal-code-invalid", "the length or the check digit is not that of a Romanian CUI or CNP");
        }
        return new FiscalCode(digits);
    }

    private static int cuiCheckDigit(String cui) {
        int firstWeight = CUI_WEIGHTS.length - (cui.length() - 1);
        return weightedSum(cui, CUI_WEIGHTS, firstWeight) * 10 % 11 % 10;
    }

    private static int cnpCheckDigit(String cnp) {
        int remainder = weightedSum(cnp, CNP_WEIGHTS, 0) % 11;
        return remainder == 10 ? 1 : remainder;
    }

    private static int weightedSum(String digits, int[] weights, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            sum += (digits.charAt(i) - '0') * weights[firstWeight + i];
        }
        return sum;
    }

    private static int lastDigit(String digits) {
        return digits.charAt(digits.length() - 1) - '0';
    }
}
