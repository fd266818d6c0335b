package com.azuvio.crmconnect.gateway.routing;

import com.azuvio.crmconnect.gateway.problem.Problems;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request to its service: within the service's time limit, not at all while the service's circuit breaker is
 * open, and again after a failed connection if repeating it does no harm (GET, or anything with an Idempotency-Key). The
 * gateway is the one hop that retries, and it retries nothing that got an answer.
 */
@Component
class GuardedExchange implements ProxyExchange {

    private static final Logger log = LoggerFactory.getLogger(GuardedExchange.class);

    private final Map<String, ProxyExchange> exchanges = new HashMap<>();
    private final ServiceBreakers breakers;
    private final RouteProperties.Forwarding forwarding;

    GuardedExchange(
            RouteProperties properties,
            ServiceClients clients,
            ServiceBreakers breakers,
            GatewayMvcProperties gatewayProperties) {
        this.breakers = breakers;
        this.forwarding = properties.forwarding();
        properties
                .routes()
                .keySet()
                .forEach(name -> exchanges.put(name, new RestClientProxyExchange(clients.of(name), gatewayProperties)));
    }

    @Override
    public ServerResponse exchange(Request request) {
        String service = String.valueOf(request.getServerRequest().attributes().get(MvcUtils.GATEWAY_ROUTE_ID_ATTR));
        ProxyExchange exchange = exchanges.get(service);
        if (exchange == null) {
            throw new IllegalStateException("no route named " + service);
        }
        int attemptsMax = isSafeToRepeat(request) ? forwarding.attemptsMax() : 1;
        for (int attempt = 1; ; attempt++) {
            try {
                return guarded(breakers.of(service), exchange, request);
            } catch (CallNotPermittedException open) {
                return failed(request, ServiceFailure.LEFT_ALONE, service, breakers.secondsOpen());
            } catch (ResourceAccessException noAnswer) {
                ServiceFailure failure = ServiceFailure.of(noAnswer);
                if (attempt == attemptsMax || !failure.isOfConnection()) {
                    log.warn("{} {} got no answer of {}: {}", request.getMethod(), request.getUri(), service, failure);
                    return failed(request, failure, service, 1);
                }
                LockSupport.parkNanos(backOff(attempt).toNanos());
            }
        }
    }

    private static ServerResponse guarded(CircuitBreaker breaker, ProxyExchange exchange, Request request) {
        breaker.acquirePermission();
        long start = breaker.getCurrentTimestamp();
        try {
            ServerResponse response = exchange.exchange(request);
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return response;
        } catch (ResourceAccessException noAnswer) {
            breaker.onError(breaker.getCurrentTimestamp() - start, TimeUnit.NANOSECONDS, noAnswer);
            throw noAnswer;
        } catch (RuntimeException ours) {
            breaker.releasePermission();
            throw ours;
        }
    }

    private Duration backOff(int attempt) {
        return Duration.ofMillis((long) forwarding.retryBackOffMillis() << (attempt - 1));
    }

    private static boolean isSafeToRepeat(Request request) {
        return HttpMethod.GET.equals(request.getMethod())
                || HttpMethod.HEAD.equals(request.getMethod())
                || request.getHeaders().containsHeader("Idempotency-Key");
    }

    private static ServerResponse failed(Request request, ServiceFailure failure, String service, long retryAfter) {
        ProblemDetail problem = Problems.of(failure.status(), failure.code(), service + " " + failure.words());
        problem.setInstance(
                URI.create(request.getServerRequest().servletRequest().getRequestURI()));
        problem.setProperty("service", service);
        var response = ServerResponse.status(failure.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (failure.status().equals(HttpStatus.SERVICE_UNAVAILABLE)) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter));
        }
        return response.body(problem);
    }
}
