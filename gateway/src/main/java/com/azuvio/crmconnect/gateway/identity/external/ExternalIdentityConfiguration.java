package com.azuvio.crmconnect.gateway.identity.external;

import com.azuvio.crmconnect.gateway.identity.BrowserLogin;
import com.azuvio.crmconnect.gateway.identity.ExternalIdentity;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties;
import com.azuvio.crmconnect.gateway.identity.TokenChecks;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.JdbcOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.savedrequest.RequestCache;

/** Authorization code with PKCE at another issuer; its access token is relayed and refreshed. */
@Configuration(proxyBeanMethods = false)
@ExternalIdentity
@EnableConfigurationProperties(ExternalProperties.class)
class ExternalIdentityConfiguration {

    /** A token with less than that left is refreshed first, so that it lives through the request it is sent with. */
    private static final Duration LEFT_AT_LEAST = Duration.ofSeconds(60);

    @Bean
    ClientRegistrationRepository clientRegistrations(SecurityProperties security, ExternalProperties external) {
        var registration = ClientRegistration.withRegistrationId(ExternalLogin.REGISTRATION)
                .clientId(external.clientId())
                .clientSecret(external.clientSecret())
                .clientName("Single sign-on")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(external.scopes())
                .issuerUri(security.issuer())
                .authorizationUri(external.authorizationUri())
                .tokenUri(external.tokenUri())
                .jwkSetUri(jwksUri(security))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        if (external.endSessionUri() != null) {
            registration.providerConfigurationMetadata(Map.of("end_session_endpoint", external.endSessionUri()));
        }
        return new InMemoryClientRegistrationRepository(registration.build());
    }

    @Bean
    BrowserLogin externalLogin(
            ClientRegistrationRepository registrations,
            JwtDecoder decoder,
            ExternalProperties external,
            RequestCache requestCache) {
        return new ExternalLogin(registrations, decoder, external, requestCache);
    }

    @Bean
    JwtDecoder jwtDecoder(SecurityProperties security) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(jwksUri(security))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(TokenChecks.of(security));
        return decoder;
    }

    /** In the database and not in the session: each request has its own copy of a session, and would refresh on its own. */
    @Bean
    OAuth2AuthorizedClientService authorizedClients(JdbcOperations jdbc, ClientRegistrationRepository registrations) {
        return new JdbcOAuth2AuthorizedClientService(jdbc, registrations);
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientService authorizedClients) {
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, authorizedClients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(refresh -> refresh.clockSkew(LEFT_AT_LEAST))
                .build());
        return manager;
    }

    private static String jwksUri(SecurityProperties security) {
        String uri = security.jwksUri();
        if (uri == null || uri.isBlank()) {
            throw new IllegalStateException(
                    "backoffice.security.jwks-uri is missing: an external issuer needs the address of its keys");
        }
        return uri;
    }
}
