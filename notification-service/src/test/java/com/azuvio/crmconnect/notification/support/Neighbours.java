package com.azuvio.crmconnect.notification.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** What stands around this service: a mail server, and invoicing-service with the token endpoint, on loopback. */
public class Neighbours implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        Invoicing invoicing = new Invoicing();
        context.getBeanFactory().registerSingleton("mailbox", mailbox);
        context.getBeanFactory().registerSingleton("invoicingNeighbour", invoicing);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "neighbours",
                        Map.of(
                                "spring.mail.port",
                                mailbox.getSmtp().getPort(),
                                "backoffice.invoicing.url",
                                "http://127.0.0.1:" + invoicing.port(),
                                "backoffice.payments.url",
                                "http://127.0.0.1:" + invoicing.port(),
                                "backoffice.clients.url",
                                "http://127.0.0.1:" + invoicing.port(),
                                "backoffice.token.uri",
                                "http://127.0.0.1:" + invoicing.port() + "/oauth2/token",
                                "backoffice.client.secret",
                                Invoicing.SECRET)));
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                mailbox.stop();
                invoicing.close();
            }
        });
    }

    /** Serves stored files to callers with the token that it gave out itself. */
    public static final class Invoicing implements AutoCloseable {

        static final String SECRET = "test-secret";
        private static final String TOKEN = "token-of-notification-service";

        private final HttpServer server;
        private final Books books = new Books();
        private final Map<String, byte[]> files = new ConcurrentHashMap<>();
        private final Map<String, Integer> failures = new ConcurrentHashMap<>();
        private final List<String> requests = new CopyOnWriteArrayList<>();

        Invoicing() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/oauth2/token", this::token);
            server.createContext("/invoices/", this::file);
            server.createContext("/invoices/open", this::openDocuments);
            server.createContext("/clients/", this::client);
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        public Books books() {
            return books;
        }

        private void openDocuments(HttpExchange exchange) throws IOException {
            String client = exchange.getRequestURI().getQuery().replace("clientId=", "");
            answerJson(exchange, books.openDocuments(UUID.fromString(client)));
        }

        /** What payment-service and client-service have below this path. */
        private void client(HttpExchange exchange) throws IOException {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            if (path[3].equals("statement.pdf")) {
                requests.add(exchange.getRequestURI().toString());
                answer(
                        exchange,
                        200,
                        "application/pdf",
                        ("%PDF-1.7 statement " + exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8));
            } else {
                answerJson(exchange, books.unappliedMoney(UUID.fromString(path[2])));
            }
        }

        private static void answerJson(HttpExchange exchange, byte @Nullable [] body) throws IOException {
            answer(exchange, body == null ? 503 : 200, "application/json", body == null ? new byte[0] : body);
        }

        public void store(String path, byte[] bytes) {
            files.put(path, bytes);
        }

        /** The next {@code times} requests of the path are answered with 503. */
        public void failFor(String path, int times) {
            failures.put(path, times);
        }

        public long requestsOf(String path) {
            return requests.stream().filter(path::equals).count();
        }

        private void token(HttpExchange exchange) throws IOException {
            String basic = "Basic "
                    + java.util.Base64.getEncoder()
                            .encodeToString(("notification-service:" + SECRET).getBytes(StandardCharsets.UTF_8));
            boolean known = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            answer(
                    exchange,
                    known ? 200 : 401,
                    "application/json",
                    ("{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":300}")
                            .getBytes(StandardCharsets.UTF_8));
        }

        private void file(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            requests.add(path);
            byte[] bytes = files.get(path);
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, "text/plain", new byte[0]);
            } else if (failures.merge(path, -1, Integer::sum) >= 0) {
                answer(exchange, 503, "text/plain", new byte[0]);
            } else if (bytes == null) {
                answer(exchange, 404, "text/plain", new byte[0]);
            } else {
                answer(exchange, 200, "application/pdf", bytes);
            }
        }

        private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
