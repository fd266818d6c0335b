package com.azuvio.crmconnect.verification.stack;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An answer of the API. */
public final class Reply {

    private final String request;
    private final HttpResponse<byte[]> response;

    Reply(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public JsonNode json() {
        return Json.read(response.body());
    }

    public byte[] body() {
        return response.body();
    }

    public @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** @return the code of the problem, empty where the answer is none */
    public String problem() {
        return json().at("/code").asString("");
    }

    public Reply expect(int status) {
        if (status() != status) {
            throw new UnexpectedReplyException(
                    request + " was answered with " + status() + " instead of " + status + ": " + excerpt());
        }
        return this;
    }

    /** For those to whom it is the same whether something was made or changed. */
    public Reply expectSuccess() {
        return status() / 100 == 2 ? this : expect(200);
    }

    private String excerpt() {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), 600));
    }

    /** The back office answered otherwise than the caller must be able to rely on. */
    public static final class UnexpectedReplyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnexpectedReplyException(String message) {
            super(message);
        }
    }
}
