package com.azuvio.crmconnect.gateway.identity;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * What every token must show besides a good RS256 signature: our issuer, our audience, and an expiry that lies ahead. A
 * token without an expiry would be good for ever, so a missing one is refused too.
 */
public final class TokenChecks {

    private TokenChecks() {}

    public static OAuth2TokenValidator<Jwt> of(SecurityProperties security) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(Duration.ofSeconds(security.clockSkewSeconds())),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtIssuerValidator(security.issuer()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(security.audience()))));
    }
}
