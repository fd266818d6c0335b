package com.azuvio.crmconnect.gateway.identity.external;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway logs people in at another issuer. All addresses are given, none is discovered, so that the gateway
 * starts while the issuer is down.
 *
 * @param clientId the gateway's name there
 * @param authorizationUri to which a browser is sent
 * @param tokenUri where a code or refresh token is exchanged
 * @param endSessionUri to which a browser is sent at log-out; none: only the gateway's session ends
 * @param scopes asked for; {@code openid} must be among them
 */
@Validated
@ConfigurationProperties("backoffice.security.external")
record ExternalProperties(
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @NotBlank String authorizationUri,
        @NotBlank String tokenUri,
        @Nullable String endSessionUri,
        @NotEmpty Set<String> scopes) {}
