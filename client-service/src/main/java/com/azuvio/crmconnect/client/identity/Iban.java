package com.azuvio.crmconnect.client.identity;

import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanFormatException.IbanFormatViolation;
import org.iban4j.IbanUtil;
import org.iban4j.UnsupportedCountryException;

/**
 * An international bank account number (ISO 13616) with the length and structure of its country and right check digits.
 *
 * @param value upper case, no separators
 */
public record Iban(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}");

    /** Asserts the shape only: a stored number must stay readable when a country changes its structure. */
    public Iban {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(
                    "iban-invalid", "an IBAN is a country, two check digits and 11 to 30 characters");
        }
    }

    /** @throws InvalidValueException {@code iban-country-unknown} or {@code iban-invalid} */
    public static Iban parse(String typed) {
        var iban = new Iban(Typed.withoutSeparators(typed));
        try {
            IbanUtil.validate(iban.value);
            return iban;
        } catch (Iban4jException e) {
            if (isAboutTheCountry(e)) {
                throw new InvalidValueException("iban-country-unknown", "no country issues IBANs that start like this");
            }
            throw new InvalidValueException("iban-invalid", "the length, the structure or the check digits are wrong");
        }
    }

    private static boolean isAboutTheCountry(Iban4jException refusal) {
        return refusal instanceof UnsupportedCountryException
                || (refusal instanceof IbanFormatException format
                        && format.getFormatViolation() == IbanFormatViolation.COUNTRY_CODE_EXISTS);
    }
}
