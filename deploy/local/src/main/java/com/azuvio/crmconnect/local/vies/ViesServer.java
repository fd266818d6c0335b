package com.azuvio.crmconnect.local.vies;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register on the loopback address: {@code POST /rest-api/check-vat-number} as the EU's, {@code GET} and
 * {@code PUT /behaviour} to see and change how it behaves. It forgets what it was told when it stops.
 *
 * <p>Started with one argument: the port.
 */
public final class ViesServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LOCAL_HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z+*]{2,12}");
    private static final int BODY_BYTES_MAX = 65_536;
    private static final int CONNECTIONS_MAX = 50;

    private final HttpServer http;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final Clock clock;
    private final AtomicLong answers = new AtomicLong();
    private volatile Behaviour behaviour = Behaviour.USUAL;

    ViesServer(int port, Clock clock) throws IOException {
        this.clock = clock;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECTIONS_MAX);
        http.setExecutor(requests);
        http.createContext("/", this::handle);
    }

    public static void main(String[] arguments) throws IOException {
        ViesServer server = new ViesServer(Integer.parseInt(arguments[0]), Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        server.start();
    }

    void start() {
        http.start();
    }

    int port() {
        return http.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            String call =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readNBytes(BODY_BYTES_MAX);
            if (!LOCAL_HOST.matcher(host).matches()) {
                send(exchange, 421, Map.of("error", "This register answers on this machine only."));
                return;
            }
            switch (call) {
                case "GET /behaviour" -> send(exchange, 200, behaviour);
                case "PUT /behaviour" -> change(exchange, body);
                case "POST /rest-api/check-vat-number" -> check(exchange, body);
                default -> send(exchange, 404, Map.of("error", "There is nothing at this address."));
            }
        }
    }

    private void change(HttpExchange exchange, byte[] body) throws IOException {
        try {
            behaviour = JSON.readValue(body, Behaviour.class);
            send(exchange, 200, behaviour);
        } catch (JacksonException | IllegalArgumentException e) {
            send(exchange, 400, Map.of("error", "Not a behaviour: mode, delayMillis, invalid."));
        }
    }

    private void check(HttpExchange exchange, byte[] body) throws IOException {
        Behaviour now = behaviour;
        pause(now.delayMillis());
        switch (now.mode()) {
            case AWAY -> send(exchange, 503, Map.of());
            case WRONG -> send(exchange, 200, "text/html", "<html><body>Maintenance</body></html>");
            case COUNTRY_DOWN -> send(exchange, 200, error("MS_UNAVAILABLE"));
            case NORMAL -> answer(exchange, body, now);
        }
    }

    private void answer(HttpExchange exchange, byte[] body, Behaviour now) throws IOException {
        JsonNode question;
        try {
            question = JSON.readTree(body);
        } catch (JacksonException e) {
            send(exchange, 400, error("INVALID_INPUT"));
            return;
        }
        String country = question.path("countryCode").asString("");
        String number = question.path("vatNumber").asString("");
        if (!COUNTRY.matcher(country).matches() || !NUMBER.matcher(number).matches()) {
            send(exchange, 400, error("INVALID_INPUT"));
            return;
        }
        boolean valid = !now.invalid().contains(country + number);
        boolean named = !question.path("requesterNumber").asString("").isEmpty();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("countryCode", country);
        answer.put("vatNumber", number);
        answer.put("requestDate", clock.instant().toString());
        answer.put("valid", valid);
        answer.put("requestIdentifier", valid && named ? "WAPI%012d".formatted(answers.incrementAndGet()) : "");
        answer.put("name", valid ? "Registered holder of " + country + number : "---");
        answer.put("address", "---");
        send(exchange, 200, answer);
    }

    private static Map<String, Object> error(String code) {
        return Map.of("actionSucceed", false, "errorWrappers", new Object[] {Map.of("error", code)});
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, Object answer) throws IOException {
        send(exchange, status, "application/json", JSON.writeValueAsString(answer));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        http.stop(0);
        requests.close();
    }
}
