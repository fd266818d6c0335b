package com.azuvio.crmconnect.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The order of the limits: address, logins, then (inside the security filter chains, see
 * {@code identity.SecurityConfiguration}) the authenticated client; the body is read after that, so that nobody unknown
 * makes the gateway hold one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LimitProperties.class, BodyProperties.class})
class LimitConfiguration {

    private static final Set<String> LOGINS = Set.of("/login", "/oauth2/token", "/oauth2/introspect", "/oauth2/revoke");

    @Bean
    FilterRegistrationBean<RateLimitFilter> addressRateLimit(LimitProperties limits) {
        return first(
                new RateLimitFilter(buckets(limits.perAddress(), limits), HttpServletRequest::getRemoteAddr),
                Ordered.HIGHEST_PRECEDENCE + 10);
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> loginRateLimit(LimitProperties limits) {
        return first(
                new RateLimitFilter(
                        buckets(limits.logins(), limits),
                        request -> "POST".equals(request.getMethod()) && LOGINS.contains(request.getRequestURI())
                                ? request.getRemoteAddr()
                                : null),
                Ordered.HIGHEST_PRECEDENCE + 11);
    }

    /** Placed by the security filter chains; the registration only keeps the container from running it a second time. */
    @Bean
    RateLimitFilter clientRateLimit(LimitProperties limits) {
        return new RateLimitFilter(buckets(limits.perClient(), limits), request -> authenticatedName());
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> clientRateLimitRegistration(RateLimitFilter clientRateLimit) {
        var registration = new FilterRegistrationBean<>(clientRateLimit);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(BodyProperties limits) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(limits));
        registration.setOrder(0); // the security filter chains stand at -100
        return registration;
    }

    private static FilterRegistrationBean<RateLimitFilter> first(RateLimitFilter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    private static TokenBuckets buckets(LimitProperties.Rate rate, LimitProperties limits) {
        return new TokenBuckets(rate, limits.trackedMax(), System::nanoTime);
    }

    private static @Nullable String authenticatedName() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? null
                : authentication.getName();
    }
}
