package com.azuvio.crmconnect.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service over real HTTP: {@code api.as("sales-admin").post("/orders", body).expect(201)}. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;
    private final @Nullable String token;

    public Api(int port) {
        this(port, null);
    }

    private Api(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    public Api as(String... roles) {
        return withToken(TestTokens.token(roles));
    }

    public Api withToken(String bearer) {
        return new Api(port, bearer);
    }

    public Api anonymous() {
        return new Api(port);
    }

    public ApiResponse get(String path) {
        return send(request(path).GET());
    }

    public ApiResponse post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public ApiResponse post(String path, Object body, String idempotencyKey) {
        return send(request(path).header("Idempotency-Key", idempotencyKey).POST(json(body)));
    }

    public ApiResponse post(String path) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody()));
    }

    public ApiResponse put(String path, Object body, @Nullable String ifMatch) {
        HttpRequest.Builder request = request(path);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request.PUT(json(body)));
    }

    /** For what the methods above cannot say: other headers, raw bodies, other methods. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    public ApiResponse send(HttpRequest.Builder request) {
        try {
            return new ApiResponse(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return body instanceof String text
                ? BodyPublishers.ofString(text)
                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    /** An answer, with assertions that show the whole of it when they fail. */
    public record ApiResponse(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public ApiResponse expect(int status) {
            assertThat(status()).as("%s: %s", response.uri(), text()).isEqualTo(status);
            return this;
        }

        /** Expects a problem document with this status and code. */
        public ApiResponse expectProblem(int status, String code) {
            expect(status);
            assertThat(header("Content-Type")).as(text()).startsWith("application/problem+json");
            assertThat(json().path("code").asString()).as(text()).isEqualTo(code);
            return this;
        }
    }
}
