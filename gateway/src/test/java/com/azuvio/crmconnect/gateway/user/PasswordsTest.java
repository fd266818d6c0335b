package com.azuvio.crmconnect.gateway.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.azuvio.crmconnect.gateway.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordsTest {

    private final Passwords passwords = new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());

    @Test
    void storesAPasswordSoThatItCanOnlyBeCompared() {
        assertThat(passwords.encode("maria", "twelve chars!", "password"))
                .startsWith("{bcrypt}")
                .doesNotContain("twelve");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elevenchars",
                "aaaaaaaaaaaaaaaa",
                "MARIA-is-my-name",
                "ăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăbcdef"
            })
    void refusesOneThatIsTooShortTooLongOrTooEasy(String password) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> passwords.encode("maria", password, "newPassword"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("password-too-weak"));
    }
}
