package com.azuvio.crmconnect.order.item.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.Unsent;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Files that are refused as a whole. */
@ServiceTest
class ItemFileIT {

    private static final String HEADER = "code,name,description,unitCode,price,currency,vatClass,kind,active\n";
    private static final String GOOD = "X-1,Chair,,H87,1,EUR,STANDARD,GOODS,\n";

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    static Stream<Arguments> unreadableFiles() {
        return Stream.of(
                Arguments.of("", 400, "unreadable-body"),
                Arguments.of("\uFEFF", 422, "empty-file"),
                Arguments.of("\n\n", 422, "empty-file"),
                Arguments.of(HEADER, 422, "empty-file"),
                Arguments.of("code,name\nX-1,Chair\n", 422, "columns-missing"),
                Arguments.of(HEADER.toUpperCase(Locale.ROOT) + GOOD, 422, "columns-missing"),
                Arguments.of(GOOD, 422, "unreadable-file"),
                Arguments.of(HEADER.replace("active", "code") + GOOD, 422, "unreadable-file"),
                Arguments.of(GOOD.replace(",,", ",x,").replace("\n", "y\n"), 422, "empty-file"),
                Arguments.of(HEADER + GOOD.repeat(5_001), 422, "too-many-rows"));
    }

    @ParameterizedTest
    @MethodSource("unreadableFiles")
    void refusesAFileThatIsNoCatalogue(String file, int status, String problem) {
        send(admin(), "text/csv", file).expectProblem(status, problem);
    }

    @Test
    void saysWhichColumnsAreMissing() {
        ApiResponse answer =
                send(admin(), "text/csv", "code;name;price\nX;Y;1\n").expectProblem(422, "columns-missing");
        assertThat(answer.json().path("missing").valueStream().map(JsonNode::asString))
                .containsExactly("unitCode", "currency", "vatClass", "kind");
    }

    @Test
    void readsUtf8Alone() {
        byte[] file = (HEADER + GOOD.replace("Chair", "Scaun cu brațe")).getBytes(StandardCharsets.UTF_16);
        send(admin(), "text/csv", file).expectProblem(422, "unreadable-file");
    }

    @Test
    void refusesAFileBeyondItsLimitBeforeItIsSent() {
        assertThat(Unsent.answerTo(port, "/items/import", "text/csv", 20_971_521))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "body-too-large");
    }

    @Test
    void isLeftToTheBackOfficeAndToCsv() {
        send(api.as("account-executive"), "text/csv", HEADER + GOOD).expectProblem(403, "forbidden");
        send(admin(), "application/json", "[]").expectProblem(415, "unsupported-media-type");
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    static ApiResponse send(Api caller, String contentType, String file) {
        return send(caller, contentType, file.getBytes(StandardCharsets.UTF_8));
    }

    private static ApiResponse send(Api caller, String contentType, byte[] file) {
        return caller.send(caller.request("/items/import")
                .setHeader("Content-Type", contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }
}
