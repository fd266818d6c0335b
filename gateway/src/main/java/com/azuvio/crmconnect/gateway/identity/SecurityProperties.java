package com.azuvio.crmconnect.gateway.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who issues tokens and what a token must look like.
 *
 * @param identityProvider {@code embedded} or {@code external}
 * @param issuer what stands in {@code iss}; with the embedded provider also the address under which it is reached
 * @param jwksUri where an external issuer publishes its keys; an own setting, because inside of a cluster it is often
 *     another address than the issuer's
 * @param audience what must stand in {@code aud}
 * @param sessionTokenSeconds life of the token that a browser's request is given for its way inward
 * @param accessTokenSeconds life of a token that the embedded provider hands out
 * @param clockSkewSeconds tolerated difference to the issuer's clock
 */
@Validated
@ConfigurationProperties("backoffice.security")
public record SecurityProperties(
        IdentityProvider identityProvider,
        @NotBlank String issuer,
        @Nullable String jwksUri,
        @NotBlank String audience,
        @Positive @Max(300) int sessionTokenSeconds,
        @Positive @Max(600) int accessTokenSeconds,
        @PositiveOrZero @Max(60) int clockSkewSeconds) {

    /** Where people and programs are known. */
    public enum IdentityProvider {
        EMBEDDED,
        EXTERNAL
    }
}
