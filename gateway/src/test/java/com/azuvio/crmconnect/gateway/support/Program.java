package com.azuvio.crmconnect.gateway.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** A machine client. */
public final class Program {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;

    Program(String url) {
        this.home = URI.create(url);
    }

    public String token(String clientId) {
        return askToken(clientId, RunningGateway.SECRET)
                .expect(200)
                .json()
                .get("access_token")
                .asString();
    }

    public Answer askToken(String clientId, String secret) {
        String basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(UTF_8));
        return send(to("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    public Answer get(String path, String token) {
        return send(to(path).header("Authorization", "Bearer " + token).GET());
    }

    public Answer post(String path, String token, String body, String... headers) {
        return call("POST", path, token, body, headers);
    }

    public Answer call(String method, String path, String token, String body, String... headers) {
        HttpRequest.Builder request = to(path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
