package com.azuvio.crmconnect.gateway.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code backoffice.routes.<service>}: where each service is, which resources it serves, and how long it may take.
 */
@Validated
@ConfigurationProperties("backoffice")
record RouteProperties(
        @Valid Map<String, Service> routes, @Valid @NotNull Forwarding forwarding) {

    record Service(
            @NotNull URI url,
            @DefaultValue List<String> resources,
            @DefaultValue("30") @Positive @Max(120) int timeoutSeconds) {}

    /**
     * How a request is forwarded.
     *
     * @param connectTimeoutMillis of every connection to a service
     * @param attemptsMax tries of a request that is safe to repeat, the first one included
     * @param retryBackOffMillis before the second try; doubles
     * @param breaker when a service that fails is left alone
     */
    record Forwarding(
            @Positive int connectTimeoutMillis,
            @Positive @Max(5) int attemptsMax,
            @PositiveOrZero int retryBackOffMillis,
            @Valid @NotNull Breaker breaker) {}

    /**
     * @param calls over how many last calls failures are counted
     * @param callsMin not before that many
     * @param failurePercent share of calls without an answer at which it opens
     * @param openSeconds how long it stays open before some calls are let through again
     */
    record Breaker(
            @Positive int calls,
            @Positive int callsMin,
            @Positive @Max(100) int failurePercent,
            @Positive int openSeconds) {}

    Service service(String name) {
        @Nullable Service service = routes.get(name);
        if (service == null) {
            throw new IllegalArgumentException("no service " + name);
        }
        return service;
    }
}
