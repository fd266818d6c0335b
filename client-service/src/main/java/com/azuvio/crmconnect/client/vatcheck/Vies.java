package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.identity.VatNumber;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The register behind a rate limit, a retry and a circuit breaker. That one country's part of it is down is an answer of the register and opens nothing;
 * that the register is away does.
 */
@Component
class Vies {

    private static final String NAME = "vies";
    private static final int ATTEMPTS_MAX = 2;
    private static final Duration RETRY_WAIT = Duration.ofMillis(300);
    private static final int CALLS_WATCHED = 10;
    private static final int CALLS_MIN = 4;
    private static final Duration OPEN = Duration.ofSeconds(30);

    private final ViesClient client;
    private final RateLimiter rate;
    private final Retry retry;
    private final CircuitBreaker breaker;

    Vies(ViesClient client, ViesProperties properties, MeterRegistry meters) {
        this.client = client;
        this.rate = RateLimiter.of(
                NAME,
                RateLimiterConfig.custom()
                        .limitForPeriod(properties.checksPerMinuteMax())
                        .limitRefreshPeriod(Duration.ofMinutes(1))
                        .timeoutDuration(Duration.ZERO)
                        .build());
        this.retry = Retry.of(
                NAME,
                RetryConfig.custom()
                        .maxAttempts(ATTEMPTS_MAX)
                        .waitDuration(RETRY_WAIT)
                        .retryExceptions(ViesUnavailableException.class)
                        .build());
        this.breaker = CircuitBreaker.of(
                NAME,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS_WATCHED)
                        .minimumNumberOfCalls(CALLS_MIN)
                        .waitDurationInOpenState(OPEN)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
        meters.gauge(
                "backoffice.vies.circuit-open", breaker, open -> open.getState() == CircuitBreaker.State.OPEN ? 1 : 0);
    }

    /** @return empty where it was not asked: too often within the minute, or it has been away */
    Optional<ViesAnswer> ask(VatNumber number) {
        try {
            return Optional.of(RateLimiter.decorateSupplier(
                            rate,
                            Retry.decorateSupplier(
                                    retry, CircuitBreaker.decorateSupplier(breaker, () -> client.ask(number))))
                    .get());
        } catch (RequestNotPermitted | CallNotPermittedException e) {
            return Optional.empty();
        } catch (ViesUnavailableException e) {
            return Optional.of(ViesAnswer.unknown(String.valueOf(e.getMessage())));
        }
    }
}
