package com.azuvio.crmconnect.gateway.routing;

import com.azuvio.crmconnect.gateway.identity.CallerToken;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.node.ObjectNode;

/** A service's OpenAPI as it holds from outside: under {@code /api}, operations under the service's name. */
@RestController
@Hidden
class OpenApiController {

    private static final String OPERATIONS = "/operations";

    private final RouteProperties properties;
    private final ServiceClients clients;
    private final CallerToken callerToken;

    OpenApiController(RouteProperties properties, ServiceClients clients, CallerToken callerToken) {
        this.properties = properties;
        this.clients = clients;
        this.callerToken = callerToken;
    }

    @GetMapping(path = "/api/openapi/{service}", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("isAuthenticated()")
    ObjectNode of(@PathVariable String service) {
        if (!properties.routes().containsKey(service)) {
            throw new Refusal(HttpStatus.NOT_FOUND, "service-not-found", "no service " + service);
        }
        ObjectNode api = fetch(service);
        api.putArray("servers").addObject().put("url", "/api");
        if (api.get("paths") instanceof ObjectNode paths) {
            api.set("paths", fromOutside(paths, service));
        }
        return api;
    }

    private ObjectNode fetch(String service) {
        try {
            ObjectNode api = clients.of(service)
                    .get()
                    .uri(properties.service(service).url().resolve("/v3/api-docs"))
                    .headers(headers -> headers.setBearerAuth(callerToken.value()))
                    .retrieve()
                    .body(ObjectNode.class);
            if (api == null) {
                throw unavailable(service);
            }
            return api;
        } catch (RestClientException failed) {
            Refusal refusal = unavailable(service);
            refusal.initCause(failed);
            throw refusal;
        }
    }

    private static ObjectNode fromOutside(ObjectNode paths, String service) {
        ObjectNode renamed = paths.objectNode();
        paths.forEachEntry((path, item) -> renamed.set(
                path.startsWith(OPERATIONS + "/")
                        ? OPERATIONS + "/" + service + path.substring(OPERATIONS.length())
                        : path,
                item));
        return renamed;
    }

    private static Refusal unavailable(String service) {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", service + " does not tell its interface now");
    }
}
