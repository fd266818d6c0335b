package com.azuvio.crmconnect.gateway.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.azuvio.crmconnect.gateway.limits.RateLimitFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two chains for everything but the identity provider's own endpoints: a request that carries a token has no session
 * and needs no CSRF token; any other is a browser's.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AuthenticationEntryPoint authenticationEntryPoint() {
        return DelegatingAuthenticationEntryPoint.builder()
                .addEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), page())
                .defaultEntryPoint(new ProblemEntryPoint())
                .build();
    }

    /** In a cookie instead of a session, so that a visitor who never logs in leaves no row behind. */
    @Bean
    RequestCache requestCache() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(pathPattern(HttpMethod.GET, "/**"), page()));
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return cache;
    }

    @Bean
    @Order(20)
    SecurityFilterChain tokens(HttpSecurity http, RateLimitFilter clientRateLimit) {
        var problems = new ProblemEntryPoint();
        return http.securityMatcher(SecurityConfiguration::carriesToken)
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(new ProblemAccessDenied(problems))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfToken())))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problems)
                        .accessDeniedHandler(new ProblemAccessDenied(problems)))
                .headers(new SecurityHeaders(""))
                .addFilterBefore(clientRateLimit, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain browsers(
            HttpSecurity http,
            BrowserLogin login,
            RateLimitFilter clientRateLimit,
            AuthenticationEntryPoint entryPoint,
            RequestCache requestCache) {
        var csrfCookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrfCookie.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        http.authorizeHttpRequests(SecurityConfiguration::rules)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfCookie))
                .requestCache(cache -> cache.requestCache(requestCache))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(entryPoint)
                        .accessDeniedHandler(new ProblemAccessDenied(entryPoint)))
                .headers(new SecurityHeaders(login.formTargets()))
                .addFilterBefore(clientRateLimit, AuthorizationFilter.class);
        login.configure(http);
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/login",
                        "/error",
                        "/assets/**",
                        "/console/assets/**", // a page whose session has ended still loads the rest of itself
                        "/favicon.ico",
                        "/actuator/health/**",
                        "/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/**", "/api/users/**", "/api/users")
                .hasRole(Role.OPS.wireName())
                .anyRequest()
                .authenticated();
    }

    private static JwtAuthenticationConverter rolesOfToken() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix(Role.AUTHORITY_PREFIX);
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    private static boolean carriesToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer", 0, "Bearer".length());
    }

    /** A person's navigation, which is led to the login; everything else is answered with a problem. */
    private static RequestMatcher page() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return new AndRequestMatcher(
                html,
                new NegatedRequestMatcher(pathPattern("/api/**")),
                new NegatedRequestMatcher(pathPattern("/actuator/**")));
    }
}
