package com.azuvio.crmconnect.gateway.identity.keys;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An RSA key pair of the identity provider.
 *
 * @param signsFrom from then on it signs, until its successor does
 * @param expiresAt set with the successor: no token that it signed is valid after that, so it is published no longer
 */
record SigningKey(
        String kid,
        RSAPublicKey publicKey,
        RSAPrivateKey privateKey,
        Instant createdAt,
        Instant signsFrom,
        @Nullable Instant expiresAt) {

    private static final int BITS = 2048;

    static SigningKey generated(Instant now, Instant signsFrom) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey(
                    UUID.randomUUID().toString(),
                    (RSAPublicKey) pair.getPublic(),
                    (RSAPrivateKey) pair.getPrivate(),
                    now,
                    signsFrom,
                    null);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("RSA does not work on this machine", impossible);
        }
    }

    boolean publishedAt(Instant instant) {
        return expiresAt == null || instant.isBefore(expiresAt);
    }

    boolean signsAt(Instant instant) {
        return !instant.isBefore(signsFrom);
    }

    RSAKey jwk() {
        return new RSAKey.Builder(publicKey)
                .privateKey(privateKey)
                .keyID(kid)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build();
    }
}
