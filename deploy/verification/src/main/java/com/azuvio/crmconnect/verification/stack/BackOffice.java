package com.azuvio.crmconnect.verification.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The API behind the gateway, used by the machine clients {@code cli-<role>}. */
public final class BackOffice {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration RENEW_BEFORE = Duration.ofSeconds(60);

    private final RunningStack stack;
    private final Sending sending;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant renewAt) {}

    public BackOffice(RunningStack stack) {
        this.stack = stack;
        this.sending = new Sending(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
    }

    public Caller as(String role) {
        return new Caller(this, stack.gateway().resolve("/api"), role, sending);
    }

    /** Health of a service with all details, as an operator sees it. */
    public JsonNode health(String service) {
        HttpRequest request = HttpRequest.newBuilder(stack.service(service).resolve("/actuator/health"))
                .header("Authorization", "Bearer " + token("ops"))
                .build();
        return sending.send(request).expect(200).json();
    }

    /** A valid token of the role's machine client; one is used until shortly before its end. */
    String token(String role) {
        Token token = tokens.compute(
                role, (name, known) -> known != null && Instant.now().isBefore(known.renewAt()) ? known : fetch(name));
        return token.value();
    }

    private Token fetch(String role) {
        URI address = stack.gateway().resolve("/oauth2/token");
        String client = "cli-" + role;
        String credentials = client + ':' + stack.secret("machine-" + client);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + base64(credentials))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        var answer = sending.send(request).expect(200).json();
        Duration life = Duration.ofSeconds(answer.at("/expires_in").asLong());
        return new Token(
                answer.at("/access_token").asString(), Instant.now().plus(life).minus(RENEW_BEFORE));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
