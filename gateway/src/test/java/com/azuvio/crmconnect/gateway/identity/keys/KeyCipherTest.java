package com.azuvio.crmconnect.gateway.identity.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCipherTest {

    private static final byte[] SECRET = "a private key".getBytes(UTF_8);

    private final KeyCipher cipher = KeyCipher.of(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void opensWhatItSealed() {
        assertThat(cipher.open("k1", cipher.seal("k1", SECRET))).isEqualTo(SECRET);
    }

    @Test
    void sealsTheSameKeyDifferentlyEachTime() {
        assertThat(cipher.seal("k1", SECRET)).isNotEqualTo(cipher.seal("k1", SECRET));
    }

    @Test
    void opensNoKeyOfAnotherRowAndNoneThatWasChanged() {
        byte[] sealed = cipher.seal("k1", SECRET);
        assertThatIllegalStateException().isThrownBy(() -> cipher.open("k2", sealed));
        sealed[20] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> cipher.open("k1", sealed));
    }

    @Test
    void saysSoWhenTheEncryptionKeyIsAnotherOne() {
        byte[] sealed = cipher.seal("k1", SECRET);
        byte[] other = new byte[32];
        other[0] = 1;
        KeyCipher another = KeyCipher.of(Base64.getEncoder().encodeToString(other));
        assertThatIllegalStateException()
                .isThrownBy(() -> another.open("k1", sealed))
                .withMessageContaining("another backoffice.signing-keys.encryption-key");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "not base64!", "c2hvcnQ="})
    void refusesAnEncryptionKeyThatIsNone(String base64) {
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyCipher.of(base64))
                .withMessageStartingWith("backoffice.signing-keys.encryption-key");
    }
}
