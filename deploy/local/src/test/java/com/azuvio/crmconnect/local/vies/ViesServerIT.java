package com.azuvio.crmconnect.local.vies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViesServerIT {

    private static final String QUESTION = """
            {"countryCode": "DE", "vatNumber": "136695976", "requesterMemberStateCode": "RO", "requesterNumber": "18547290"}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private ViesServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ViesServer(0, Clock.systemUTC());
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void knowsEveryNumberThatItWasNotToldToForget() throws Exception {
        assertThat(ask().body()).contains("\"valid\":true", "\"requestIdentifier\":\"WAPI000000000001\"");
        behave("{\"mode\": \"NORMAL\", \"delayMillis\": 0, \"invalid\": [\"DE136695976\"]}", 200);
        assertThat(ask().body()).contains("\"valid\":false", "\"requestIdentifier\":\"\"");
    }

    @Test
    void isAwayOrWrongOrWithoutACountryAsItIsTold() throws Exception {
        behave("{\"mode\": \"AWAY\", \"delayMillis\": 0, \"invalid\": []}", 200);
        assertThat(ask().statusCode()).isEqualTo(503);
        behave("{\"mode\": \"WRONG\", \"delayMillis\": 0, \"invalid\": []}", 200);
        assertThat(ask().body()).startsWith("<html>");
        behave("{\"mode\": \"COUNTRY_DOWN\", \"delayMillis\": 0, \"invalid\": []}", 200);
        assertThat(ask().body()).contains("MS_UNAVAILABLE").doesNotContain("valid");
        behave("{\"mode\": \"NORMAL\", \"delayMillis\": 0, \"invalid\": []}", 200);
        assertThat(ask().body()).contains("\"valid\":true");
    }

    @Test
    void isAsSlowAsItIsTold() throws Exception {
        behave("{\"mode\": \"NORMAL\", \"delayMillis\": 300, \"invalid\": []}", 200);
        long began = System.nanoTime();
        ask();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws Exception {
        behave("{\"mode\": \"ANGRY\"}", 400);
        behave("{\"mode\": \"AWAY\", \"delayMillis\": 3600000, \"invalid\": []}", 400);
        assertThat(send(request("/rest-api/check-vat-number").POST(BodyPublishers.ofString("?")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(request("/rest-api").GET()).statusCode()).isEqualTo(404);
    }

    private void behave(String behaviour, int status) throws Exception {
        assertThat(send(request("/behaviour").PUT(BodyPublishers.ofString(behaviour)))
                        .statusCode())
                .isEqualTo(status);
    }

    private HttpResponse<String> ask() throws Exception {
        return send(request("/rest-api/check-vat-number").POST(BodyPublishers.ofString(QUESTION)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
