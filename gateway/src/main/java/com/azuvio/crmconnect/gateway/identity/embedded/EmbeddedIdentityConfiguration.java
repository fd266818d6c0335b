package com.azuvio.crmconnect.gateway.identity.embedded;

import com.azuvio.crmconnect.gateway.identity.BrowserLogin;
import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties;
import com.azuvio.crmconnect.gateway.identity.TokenChecks;
import com.azuvio.crmconnect.gateway.identity.keys.KeyRing;
import com.azuvio.crmconnect.gateway.login.LoginFailures;
import com.azuvio.crmconnect.gateway.login.ThrottledLogin;
import com.azuvio.crmconnect.gateway.user.StoredUserDetails;
import com.azuvio.crmconnect.gateway.user.Users;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;

/** Spring Authorization Server with its state in the gateway's database, so that any number of instances share it. */
@Configuration(proxyBeanMethods = false)
@EmbeddedIdentity
class EmbeddedIdentityConfiguration {

    @Bean
    @Order(10)
    SecurityFilterChain authorizationServer(
            HttpSecurity http, AuthenticationEntryPoint entryPoint, RequestCache requestCache) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .requestCache(cache -> cache.requestCache(requestCache))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(entryPoint))
                .build();
    }

    @Bean
    BrowserLogin passwordLogin(
            Users users, PasswordEncoder encoder, LoginFailures failures, RequestCache requestCache) {
        return new PasswordLogin(new ThrottledLogin(new StoredUserDetails(users), encoder, failures), requestCache);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SecurityProperties security) {
        return AuthorizationServerSettings.builder().issuer(security.issuer()).build();
    }

    @Bean
    OAuth2AuthorizationService authorizations(JdbcOperations jdbc, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationService(jdbc, clients);
    }

    /** The authorization server's own registry would keep every session in memory for ever. */
    @Bean
    <S extends Session> SessionRegistry sessionRegistry(FindByIndexNameSessionRepository<S> sessions) {
        return new SpringSessionBackedSessionRegistry<>(sessions);
    }

    @Bean
    JwtEncoder jwtEncoder(KeyRing keyRing) {
        var encoder = new NimbusJwtEncoder(keyRing);
        encoder.setJwkSelector(keyRing::signingKeyAmong);
        return encoder;
    }

    @Bean
    JwtDecoder jwtDecoder(KeyRing keyRing, SecurityProperties security) {
        var decoder = NimbusJwtDecoder.withJwkSource(keyRing)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(TokenChecks.of(security));
        return decoder;
    }
}
