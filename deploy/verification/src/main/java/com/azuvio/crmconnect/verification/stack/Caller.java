package com.azuvio.crmconnect.verification.stack;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One role's view of the API. Paths are those of the services, for example {@code /orders}. */
public final class Caller {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int PAGE_SIZE_MAX = 200;

    private final BackOffice backOffice;
    private final URI api;
    private final String role;
    private final Sending sending;

    Caller(BackOffice backOffice, URI api, String role, Sending sending) {
        this.backOffice = backOffice;
        this.api = api;
        this.role = role;
        this.sending = sending;
    }

    public Reply get(String path) {
        return sending.send(request(path).GET().build());
    }

    public JsonNode read(String path) {
        return get(path).expect(200).json();
    }

    public Reply post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Reply post(String path, Object body, String idempotencyKey) {
        return post(path, "application/json", BodyPublishers.ofByteArray(Json.bytes(body)), idempotencyKey);
    }

    public Reply postFile(String path, String contentType, byte[] file) {
        return post(
                path,
                contentType,
                BodyPublishers.ofByteArray(file),
                UUID.randomUUID().toString());
    }

    private Reply post(String path, String contentType, BodyPublisher body, String idempotencyKey) {
        return sending.send(request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", idempotencyKey)
                .POST(body)
                .build());
    }

    public Reply put(String path, Object body, String etag) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        return sending.send(
                request.PUT(BodyPublishers.ofByteArray(Json.bytes(body))).build());
    }

    /** Every row of a list, page by page. */
    public List<JsonNode> all(String path) {
        String first = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE_SIZE_MAX;
        List<JsonNode> rows = new ArrayList<>();
        String next = first;
        while (!next.isEmpty()) {
            JsonNode page = read(next);
            page.at("/items").forEach(rows::add);
            String cursor = page.at("/nextCursor").asString("");
            next = cursor.isEmpty() ? "" : first + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        }
        return rows;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + backOffice.token(role));
    }
}
