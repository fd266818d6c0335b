package com.azuvio.crmconnect.client.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627",
                "BE0403019261",
                "BG175074752",
                "CY00532445O",
                "CZ25123891",
                "DE136695976",
                "DK13585628",
                "EE100931558",
                "EL094259216",
                "ESA28015865",
                "FI20774740",
                "FR40303265045",
                "HR33392005961",
                "HU12892312",
                "IE6433435F",
                "IT00743110157",
                "LT213179412",
                "LU15027442",
                "LV40003521600",
                "MT11679112",
                "NL004495445B01",
                "PL8567346215",
                "PT501964843",
                "RO18547290",
                "SE123456789701",
                "SI50223054",
                "SK2022749619",
                "GB980780684"
            })
    void knowsTheNumbersOfEveryEuCountryAndOfGreatBritain(String number) {
        assertThat(VatNumber.parse(number).value()).isEqualTo(number);
        assertRefused(withAnotherLastDigit(number), "vat-number-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "ro 185 472 90, RO18547290",
        "RO\u00a018547290, RO18547290",
        "BE 0403.019.261, BE0403019261",
        "FR 40 303-265-045, FR40303265045",
        "GR094259216, EL094259216",
        "gr 094 259 216, EL094259216",
        "RO0018547290, RO18547290"
    })
    void bringsWhatPeopleTypeToOneForm(String typed, String canonical) {
        assertThat(VatNumber.parse(typed).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XI980780684", "CHE123456788", "MK1234567890123", "US123456789", "1854729012", "XX12"})
    void refusesPrefixesThatNobodyChecks(String typed) {
        assertRefused(typed, "vat-country-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "RO", "RO1", "ROABC", "RO١٨٥٤٧٢٩٠", "RO12345678901234567890", "RO1854_290"})
    void refusesWhatIsNoNumberAtAll(String typed) {
        assertRefused(typed, "vat-number-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EL000000000", "HU00000000", "RO00000000", "FI00000000", "LU00000000", "BG000000000"})
    void refusesARowOfZerosThoughItsCheckDigitFits(String typed) {
        assertRefused(typed, "vat-number-invalid");
    }

    @Test
    void checksTheCroatianDigitItself() {
        assertThat(VatNumber.parse("HR 33392005961").value()).isEqualTo("HR33392005961");
        assertRefused("HR33392005962", "vat-number-invalid");
        assertRefused("HR33392005691", "vat-number-invalid");
        assertRefused("HR3339200596", "vat-number-invalid");
    }

    @Test
    void tellsTheCountryOfGreeceInBothAlphabetsOfCodes() {
        var greek = VatNumber.parse("GR094259216");
        assertThat(greek.prefix()).isEqualTo("EL");
        assertThat(greek.country()).isEqualTo("GR");
        assertThat(VatNumber.parse("DE136695976").country()).isEqualTo("DE");
    }

    private static void assertRefused(String typed, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> VatNumber.parse(typed))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** A letter at the end is a check letter in IE and CY; in NL and SE the check digit stands before a suffix. */
    private static String withAnotherLastDigit(String number) {
        int position = switch (number.substring(0, 2)) {
            case "NL" -> number.length() - 4;
            case "SE" -> number.length() - 3;
            default -> number.length() - 1;
        };
        char last = number.charAt(position);
        char other = Character.isLetter(last) ? (last == 'O' ? 'P' : 'G') : (char) ('0' + (last - '0' + 1) % 10);
        return number.substring(0, position) + other + number.substring(position + 1);
    }
}
