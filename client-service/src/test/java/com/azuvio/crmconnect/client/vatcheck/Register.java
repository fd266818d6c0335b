package com.azuvio.crmconnect.client.vatcheck;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A register of VAT numbers on a port of its own, which answers as it is told to. */
final class Register implements AutoCloseable {

    static final String VALID = """
            {"countryCode": "DE", "vatNumber": "136695976", "requestDate": "2026-11-24T08:00:00.000Z", "valid": true,
             "requestIdentifier": "WAPIAAAAZ1234567", "name": "Bianchi\\nLogistics GmbH", "address": "---"}
            """;
    static final String INVALID = """
            {"countryCode": "DE", "vatNumber": "136695976", "requestDate": "2026-11-24T08:00:00.000Z", "valid": false,
             "requestIdentifier": "", "name": "---", "address": "---"}
            """;
    static final String COUNTRY_DOWN = """
            {"actionSucceed": false, "errorWrappers": [{"error": "MS_UNAVAILABLE"}]}
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = VALID;
    private volatile boolean silent;

    Register() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/rest-api/check-vat-number", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/rest-api";
    }

    Register says(int newStatus, String newAnswer) {
        status = newStatus;
        answer = newAnswer;
        silent = false;
        return this;
    }

    /** Takes questions and never answers. */
    Register isSilent() {
        silent = true;
        return this;
    }

    List<String> questions() {
        return questions;
    }

    private void answer(HttpExchange exchange) throws IOException {
        questions.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (silent) {
            awaitTheEnd();
        }
        var body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitTheEnd() {
        try {
            closed.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.close();
    }
}
