package com.azuvio.crmconnect.notification.neighbour;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads from other services: each call has a limit for the whole of it, quick repetitions, and a circuit that spares a
 * service which is down. Call it outside of transactions.
 */
@Component
public class Neighbours {

    private static final int JSON_BYTES_MAX = 5_000_000;

    private final Map<Neighbour, RestClient> clients;
    private final ExecutorService executor;
    private final RetryRegistry retries;
    private final CircuitBreakerRegistry circuits;
    private final TimeLimiterRegistry limits;
    private final JsonMapper json;

    Neighbours(
            NeighbourClients clients,
            RetryRegistry retries,
            CircuitBreakerRegistry circuits,
            TimeLimiterRegistry limits,
            JsonMapper json) {
        this.clients = clients.all();
        this.executor = clients.executor();
        this.retries = retries;
        this.circuits = circuits;
        this.limits = limits;
        this.json = json;
    }

    /**
     * @param path with its query
     * @throws NoAnswerException where asking later may help
     * @throws NotAnswerableException where it does not
     */
    public byte[] bytes(Neighbour neighbour, String path, String mediaType, int bytesMax) {
        return guarded(neighbour, () -> get(neighbour, path, mediaType, bytesMax));
    }

    /** As {@link #bytes}; fields that the type does not declare are ignored. */
    public <T> T read(Neighbour neighbour, String path, Class<T> type) {
        byte[] body = bytes(neighbour, path, MediaType.APPLICATION_JSON_VALUE, JSON_BYTES_MAX);
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(new String(body, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new NoAnswerException(neighbour, e);
        }
    }

    private <T> T guarded(Neighbour neighbour, Callable<T> call) {
        String name = neighbour.instance();
        TimeLimiter limit = limits.timeLimiter(name);
        Callable<T> once = TimeLimiter.decorateFutureSupplier(limit, () -> executor.submit(call));
        Callable<T> guarded = Retry.decorateCallable(
                retries.retry(name), CircuitBreaker.decorateCallable(circuits.circuitBreaker(name), once));
        try {
            return guarded.call();
        } catch (NotAnswerableException | NoAnswerException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException(neighbour, e);
        } catch (Exception e) {
            throw new NoAnswerException(neighbour, e);
        }
    }

    private byte[] get(Neighbour neighbour, String path, String mediaType, int bytesMax) {
        byte[] body = Objects.requireNonNull(clients.get(neighbour))
                .get()
                .uri(path)
                .accept(MediaType.parseMediaType(mediaType))
                .exchange((request, response) -> bodyOf(neighbour, response, bytesMax));
        if (body == null) {
            throw new NoAnswerException(neighbour, HttpStatus.NO_CONTENT.value());
        }
        return body;
    }

    private static byte[] bodyOf(Neighbour neighbour, ClientHttpResponse response, int bytesMax) {
        try {
            if (response.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                throw NotAnswerableException.missing(neighbour);
            }
            if (!response.getStatusCode().isSameCodeAs(HttpStatus.OK)) {
                throw new NoAnswerException(neighbour, response.getStatusCode().value());
            }
            byte[] bytes = response.getBody().readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw NotAnswerableException.tooLarge(neighbour);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
