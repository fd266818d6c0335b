package com.azuvio.crmconnect.client.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class IdentityPropertiesTest {

    @Property
    void whateverIsTypedIsAValueOrARefusal(@ForAll @StringLength(max = 40) String typed) {
        assertThat(outcome(typed, VatNumber::parse)).isNotNull();
        assertThat(outcome(typed, Iban::parse)).isNotNull();
        assertThat(outcome(typed, text -> FiscalCode.parse(text, "RO"))).isNotNull();
        assertThat(outcome(typed, text -> FiscalCode.parse(text, "US"))).isNotNull();
    }

    @Property
    void whateverFollowsAPrefixIsAValueOrARefusal(@ForAll("almostVatNumbers") String typed) {
        assertThat(outcome(typed, VatNumber::parse)).isNotNull();
    }

    @Property
    void parsingACanonicalNumberChangesNothing(@ForAll("companyCodes") String cui) {
        assertThat(FiscalCode.parse(cui, "RO").value()).isEqualTo(cui);
        assertThat(VatNumber.parse("RO" + cui).withoutPrefix()).isEqualTo(cui);
    }

    @Property
    void noSingleWrongDigitOfACroatianNumberPasses(
            @ForAll @NumericChars @StringLength(10) String digits,
            @ForAll @IntRange(max = 10) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var right = digits + checkDigitOf(digits);
        var wrong = new StringBuilder(right);
        wrong.setCharAt(position, (char) ('0' + (right.charAt(position) - '0' + shift) % 10));
        assertThat(Mod11Radix10.isValid(right)).isTrue();
        assertThat(Mod11Radix10.isValid(wrong.toString())).isFalse();
    }

    @Property
    void theOwnCheckOfRomanianCodesAgreesWithTheLibrary(
            @ForAll @IntRange(min = 10_000_000, max = 999_999_999) int number) {
        var typed = Integer.toString(number);
        boolean asFiscalCode = outcome(typed, text -> FiscalCode.parse(text, "RO")) instanceof FiscalCode;
        boolean asVatNumber = outcome("RO" + typed, VatNumber::parse) instanceof VatNumber;
        assertThat(asFiscalCode).isEqualTo(asVatNumber);
    }

    @Provide
    Arbitrary<String> almostVatNumbers() {
        var prefixes = Arbitraries.of(
                "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE",
                "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
        var rests = Arbitraries.strings()
                .numeric()
                .withCharRange('A', 'Z')
                .withChars('+', '*')
                .ofMaxLength(14);
        return Combinators.combine(prefixes, rests).as(String::concat);
    }

    @Provide
    Arbitrary<String> companyCodes() {
        return Arbitraries.integers().between(10, 999_999_999).map(number -> number + cuiCheckDigitOf(number));
    }

    private static Object outcome(String typed, Function<String, ?> parser) {
        try {
            return parser.apply(typed);
        } catch (InvalidValueException e) {
            return e.code();
        }
    }

    /** By trying them all. */
    private static char checkDigitOf(String digits) {
        for (char check = '0'; check <= '9'; check++) {
            if (Mod11Radix10.isValid(digits + check)) {
                return check;
            }
        }
        throw new AssertionError("every number has a check digit: " + digits);
    }

    private static String cuiCheckDigitOf(int number) {
        int[] weights = {2, 3, 5, 7, 1, 2, 3, 5, 7};
        int sum = 0;
        int rest = number;
        for (int weight : weights) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return Integer.toString(sum * 10 % 11 % 10);
    }
}
