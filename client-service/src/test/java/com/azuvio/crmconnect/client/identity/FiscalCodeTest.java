package com.azuvio.crmconnect.client.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalCodeTest {

    @ParameterizedTest
    @CsvSource({
        "18547290, RO, 18547290",
        "RO 18547290, RO, 18547290",
        "14399840, RO, 14399840",
        "0018547290, RO, 18547290",
        "1800101221144, RO, 1800101221144",
        "12-3456789, US, 123456789",
        "che 123.456.788, CH, CHE123456788"
    })
    void takesWhatTheCountryGives(String typed, String country, String canonical) {
        assertThat(FiscalCode.parse(typed, country).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "18547291, RO",
        "14399841, RO",
        "1, RO",
        "00, RO",
        "18547290123, RO",
        "1800101221145, RO",
        "ABC, RO",
        "'', US",
        "1, US",
        "a_b, US",
        "123456789012345678901, US"
    })
    void refusesWrongLengthsAndCheckDigits(String typed, String country) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FiscalCode.parse(typed, country))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("fiscal-code-invalid"));
    }
}
