package com.azuvio.crmconnect.client.identity;

import com.helger.masterdata.vat.VATINSyntaxChecker;
import java.util.regex.Pattern;

/**
 * A VAT number of an EU country or of Great Britain in its one canonical form: prefix ({@code EL} for Greece), upper
 * case, no separators. Whether the number is in use is VIES' to say, not ours.
 *
 * @param value such as {@code RO18547290}
 */
public record VatNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,12}");
    private static final Pattern NOTHING_BUT_ZEROS = Pattern.compile("[A-Z]{2}0+");

    /** Asserts the shape only: a stored number must stay readable when the rules of a country change. */
    public VatNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(
                    "vat-number-invalid", "a VAT number is a country prefix and 2 to 12 characters");
        }
    }

    /** @throws InvalidValueException {@code vat-country-unknown} or {@code vat-number-invalid} */
    public static VatNumber parse(String typed) {
        var canonical = canonical(Typed.withoutSeparators(typed));
        if (canonical.length() > 2 && !VATINSyntaxChecker.isValidatorPresent(canonical)) {
            throw new InvalidValueException(
                    "vat-country-unknown", "a VAT number starts with the prefix of an EU country or GB");
        }
        var number = new VatNumber(canonical);
        if (!number.hasRightCheckDigit()) {
            throw new InvalidValueException(
                    "vat-number-invalid",
                    "the length or the check digit is not that of a VAT number of " + number.prefix());
        }
        return number;
    }

    /** {@code EL} for Greece, as EN 16931 wants it. */
    public String prefix() {
        return value.substring(0, 2);
    }

    /** ISO 3166-1: {@code GR} for Greece. */
    public String country() {
        return prefix().equals("EL") ? "GR" : prefix();
    }

    public String withoutPrefix() {
        return value.substring(2);
    }

    private static String canonical(String number) {
        if (number.startsWith("GR")) {
            return "EL" + number.substring(2);
        }
        return number.startsWith("RO") ? "RO" + FiscalCode.withoutLeadingZeros(number.substring(2)) : number;
    }

    /** The library knows no check digit for Croatia and lets a row of zeros pass for several countries. */
    private boolean hasRightCheckDigit() {
        return !NOTHING_BUT_ZEROS.matcher(value).matches()
                && VATINSyntaxChecker.isValidVATIN(value, false)
                && (!prefix().equals("HR") || Mod11Radix10.isValid(withoutPrefix()));
    }
}
