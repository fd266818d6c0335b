package com.azuvio.crmconnect.payment.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @Test
    void isTakenAsPeopleTypeIt() {
        assertThat(Iban.normalized(" ro49 AAAA 1B31 0075 9384 0000 ")).isEqualTo("RO49AAAA1B31007593840000");
        assertThat(Iban.normalized("  ")).isNull();
        assertThat(Iban.normalized(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RO48AAAA1B31007593840000",
                "RO49AAAA1B3100759384000",
                "XX49AAAA1B31007593840000",
                "RO",
                "49",
                "RO49-AAAA-1B31-0075-9384-0000",
                "ŞŢ49AAAA1B31007593840000"
            })
    void isRefusedWithWrongCountryLengthOrCheckDigits(String typed) {
        assertThatThrownBy(() -> Iban.normalized(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid-iban"));
    }
}
