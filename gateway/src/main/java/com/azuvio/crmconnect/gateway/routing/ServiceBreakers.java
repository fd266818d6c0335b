package com.azuvio.crmconnect.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * A circuit breaker per service. Only calls without any answer count as failures: an error that a service answers is
 * that request's business, and says that the service is there.
 */
@Component
class ServiceBreakers {

    private final CircuitBreakerRegistry registry;
    private final int openSeconds;

    ServiceBreakers(RouteProperties properties, MeterRegistry meters) {
        RouteProperties.Breaker breaker = properties.forwarding().breaker();
        this.openSeconds = breaker.openSeconds();
        this.registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindow(breaker.calls(), breaker.callsMin(), SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(breaker.failurePercent())
                .waitDurationInOpenState(Duration.ofSeconds(openSeconds))
                .permittedNumberOfCallsInHalfOpenState(Math.min(3, breaker.callsMin()))
                .build());
        properties.routes().keySet().forEach(registry::circuitBreaker);
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    CircuitBreaker of(String service) {
        return registry.circuitBreaker(service);
    }

    int secondsOpen() {
        return openSeconds;
    }
}
