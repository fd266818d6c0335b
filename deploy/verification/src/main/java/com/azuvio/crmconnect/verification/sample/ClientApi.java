package com.azuvio.crmconnect.verification.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clients and their balances as the API tells them, through the gateway, with a token of the machine client's own. */
public final class ClientApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final String credentials;

    /** @param clientId of a machine client whose role may read clients */
    public ClientApi(URI gateway, String clientId, String secret) {
        this.gateway = gateway;
        this.credentials =
                Base64.getEncoder().encodeToString((clientId + ':' + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** Every page of {@code GET /api/clients}. */
    public Balances balances() {
        String token = token();
        Balances balances = new Balances();
        String cursor = "";
        do {
            String query = "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor));
            JsonNode page = answer(request("/api/clients" + query)
                    .header("Authorization", "Bearer " + token)
                    .build());
            for (JsonNode client : page.path("items")) {
                for (JsonNode balance : client.path("balances")) {
                    balances.add(
                            client.path("id").asString(),
                            balance.path("currency").asString(),
                            new BigDecimal(balance.path("amount").asString()));
                }
            }
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return balances;
    }

    private String token() {
        return answer(request("/oauth2/token")
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build())
                .path("access_token")
                .asString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(TIMEOUT);
    }

    private JsonNode answer(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " was answered with " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
