package com.azuvio.crmconnect.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An HTTP answer. What came in by mail is never trusted: HTML is sandboxed, everything else is only offered for download. */
final class Answer {

    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'";
    private static final String MAIL_POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Answer page(String html) {
        return html(html, PAGE_POLICY);
    }

    static Answer sandboxed(String html) {
        return html(html, MAIL_POLICY);
    }

    private static Answer html(String html, String policy) {
        return new Answer(
                200,
                Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", policy),
                html.getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(byte[] json) {
        return new Answer(200, Map.of("Content-Type", "application/json"), json);
    }

    static Answer download(String name, String type, byte[] bytes) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Answer(
                200,
                Map.of("Content-Type", type, "Content-Disposition", "attachment; filename*=UTF-8''" + encoded),
                bytes);
    }

    static Answer refusal(int status, String sentence) {
        return new Answer(
                status,
                Map.of("Content-Type", "text/plain; charset=utf-8"),
                (sentence + '\n').getBytes(StandardCharsets.UTF_8));
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
