package com.azuvio.crmconnect.gateway.identity.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals a private key with AES-256-GCM: nonce, then ciphertext and tag. The key's id is bound in, so that a row's sealed
 * key opens in no other row.
 */
final class KeyCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private KeyCipher(SecretKey key) {
        this.key = key;
    }

    /** @throws IllegalStateException with one sentence for whoever configures it */
    static KeyCipher of(@Nullable String base64) {
        if (base64 == null || base64.isBlank()) {
            throw new IllegalStateException(
                    "backoffice.signing-keys.encryption-key is missing: set BACKOFFICE_SIGNING_KEY_SECRET"
                            + " to 32 random bytes in base64 (openssl rand -base64 32)");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("backoffice.signing-keys.encryption-key is not base64", notBase64);
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "backoffice.signing-keys.encryption-key has " + bytes.length + " bytes instead of " + KEY_BYTES);
        }
        return new KeyCipher(new SecretKeySpec(bytes, "AES"));
    }

    byte[] seal(String kid, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, kid, nonce);
            byte[] sealed = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM does not work on this machine", impossible);
        }
    }

    byte[] open(String kid, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, kid, Arrays.copyOf(sealed, NONCE_BYTES))
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException other) {
            throw new IllegalStateException(
                    "signing key " + kid + " was sealed with another backoffice.signing-keys.encryption-key", other);
        }
    }

    private Cipher cipher(int mode, String kid, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
