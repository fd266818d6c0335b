package com.azuvio.crmconnect.gateway.routing;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Asks all services at once whether they are ready. */
@Component
public class ServiceReadiness {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** What a service answers when asked. */
    public enum State {
        /** It takes requests. */
        READY,
        /** It answers, but something that it needs is missing. */
        NOT_READY,
        /** It does not answer within a second. */
        NO_ANSWER
    }

    /** A service and its state. */
    public record Service(String name, State state) {}

    private final RouteProperties properties;
    private final RestClient client;

    ServiceReadiness(RouteProperties properties, ServiceClients clients) {
        this.properties = properties;
        this.client = clients.withTimeout(PATIENCE);
    }

    public List<String> names() {
        return properties.routes().keySet().stream().sorted().toList();
    }

    /** By name. */
    public List<Service> all() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Service>> asked = new TreeMap<>(properties.routes())
                    .entrySet().stream()
                            .map(entry -> CompletableFuture.supplyAsync(
                                    () -> new Service(entry.getKey(), ask(entry.getValue())), threads))
                            .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    private State ask(RouteProperties.Service service) {
        try {
            return client.get()
                    .uri(service.url().resolve("/actuator/health/readiness"))
                    .exchange((request, response) ->
                            response.getStatusCode().is2xxSuccessful() ? State.READY : State.NOT_READY);
        } catch (ResourceAccessException noAnswer) {
            return State.NO_ANSWER;
        }
    }
}
