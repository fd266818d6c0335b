package com.azuvio.crmconnect.gateway.identity.keys;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Life of the embedded provider's signing keys.
 *
 * @param encryptionKey 32 random bytes in base64; seals the private keys in the database
 * @param rotationDays age at which a key gets a successor
 * @param publishBeforeUseSeconds how long a successor is published before it signs, so that everybody who caches the
 *     key set knows it by then
 * @param refreshSeconds how often an instance reads the keys, so that it sees another instance's rotation
 */
@Validated
@ConfigurationProperties("backoffice.signing-keys")
record SigningKeyProperties(
        @Nullable String encryptionKey,
        @Positive int rotationDays,
        @PositiveOrZero int publishBeforeUseSeconds,
        @Positive int refreshSeconds) {}
