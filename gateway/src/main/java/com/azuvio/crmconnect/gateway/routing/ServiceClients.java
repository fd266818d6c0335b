package com.azuvio.crmconnect.gateway.routing;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** One HTTP client per service, with its own time limit, over one pool of connections. */
@Component
class ServiceClients {

    private final HttpClient connections;
    private final RestClient.Builder builder;
    private final Map<String, RestClient> clients = new HashMap<>();

    ServiceClients(RouteProperties properties, RestClient.Builder builder) {
        this.builder = builder;
        this.connections = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofMillis(properties.forwarding().connectTimeoutMillis()))
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        properties
                .routes()
                .forEach((name, service) ->
                        clients.put(name, withTimeout(Duration.ofSeconds(service.timeoutSeconds()))));
    }

    RestClient of(String service) {
        RestClient client = clients.get(service);
        if (client == null) {
            throw new IllegalArgumentException("no service " + service);
        }
        return client;
    }

    RestClient withTimeout(Duration timeout) {
        var requests = new JdkClientHttpRequestFactory(connections);
        requests.setReadTimeout(timeout);
        return builder.clone().requestFactory(requests).build();
    }
}
