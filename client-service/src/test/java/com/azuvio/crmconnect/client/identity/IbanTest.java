package com.azuvio.crmconnect.client.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IbanTest {

    @ParameterizedTest
    @CsvSource({
        "RO49 AAAA 1B31 0075 9384 0000, RO49AAAA1B31007593840000",
        "de89370400440532013000, DE89370400440532013000",
        "GB82 WEST 1234 5698 7654 32, GB82WEST12345698765432"
    })
    void takesAccountsInGroupsAndEitherCase(String typed, String canonical) {
        assertThat(Iban.parse(typed).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "RO49AAAA1B31007593840001, iban-invalid",
        "RO49AAAA1B3100759384000, iban-invalid",
        "DE8937040044053201300A, iban-invalid",
        "XX82123456789012345, iban-country-unknown",
        "US82123456789012345, iban-country-unknown",
        "'', iban-invalid",
        "not an account, iban-invalid"
    })
    void refusesWithTheReason(String typed, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Iban.parse(typed))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
