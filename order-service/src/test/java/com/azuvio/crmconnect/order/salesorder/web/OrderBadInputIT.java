package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong is refused with its field, never with a failure of ours. */
@ServiceTest
class OrderBadInputIT {

    private static final String LINE = "11111111-1111-7111-8111-111111111111";

    @Autowired
    Api api;

    private Api admin;

    @BeforeEach
    void begin() {
        admin = api.as("sales-admin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /source                    | null                   | invalid-request | source
            /externalId                | ""                     | invalid-request | externalId
            /externalId                | {}                     | unreadable-body | externalId
            /agent                     | null                   | invalid-request | agent
            /agent/name                | " "                    | invalid-request | agent.name
            /agentConfirmedAt          | "2199-01-01T00:00:00Z" | invalid-request | agentConfirmedAt
            /client/name               | null                   | invalid-request | client.name
            /client/clientId           | "17"                   | unreadable-body | client.clientId
            /client/email              | "no address"           | invalid-request | client.email
            /client/address/country    | "Germany"              | invalid-request | client.address.country
            /client/address/city       | "a\\u0000b"            | unreadable-body | client.address.city
            /currency                  | "XXQ"                  | invalid-request | currency
            /currency                  | "euro"                 | invalid-request | currency
            /currency                  | null                   | invalid-request | currency
            /placedAt                  | "1899-01-01T00:00:00Z" | invalid-request | placedAt
            /placedAt                  | "2026-11-20"           | unreadable-body | placedAt
            /placedAt                  | 1763629800             | unreadable-body | placedAt
            /requestedDeliveryOn       | "2126-12-01"           | invalid-request | requestedDeliveryOn
            /requestedDeliveryOn       | "2026-02-30"           | unreadable-body | requestedDeliveryOn
            /requestedDeliveryOn       | 20500                  | unreadable-body | requestedDeliveryOn
            /shipTo/address            | null                   | invalid-request | shipTo.address
            /discountPercent           | "100.01"               | invalid-request | discountPercent
            /discountPercent           | "2.505"                | invalid-request | discountPercent
            /discountPercent           | "-1"                   | invalid-request | discountPercent
            /freight/amount            | "-0.01"                | invalid-request | freight
            /freight/amount            | "1.005"                | unreadable-body | freight
            /freight/currency          | "RON"                  | invalid-request | freight
            /freight                   | "25.00"                | unreadable-body | freight
            /notes                     | "a\\u0000b"            | unreadable-body | notes
            /lines                     | []                     | invalid-request | lines
            /lines                     | null                   | invalid-request | lines
            /lines                     | "none"                 | unreadable-body | lines
            /lines/0                   | null                   | invalid-request | lines[0]
            /lines/0/itemCode          | "NO SPACES"            | invalid-request | lines[0].itemCode
            /lines/0/quantity          | "0"                    | invalid-request | lines[0].quantity
            /lines/0/quantity          | "-1"                   | invalid-request | lines[0].quantity
            /lines/1/quantity          | "1.0001"               | invalid-request | lines[1].quantity
            /lines/0/quantity          | null                   | invalid-request | lines[0].quantity
            /lines/0/quantity          | "1E3"                  | unreadable-body | lines[0].quantity
            /lines/0/quantity          | 10                     | unreadable-body | lines[0].quantity
            /lines/0/quantity          | "1234567890123"        | invalid-request | lines[0].quantity
            /lines/0/quantity          | "999999999999"         | invalid-request | lines
            /lines/0/unitPrice         | null                   | invalid-request | lines[0].unitPrice
            /lines/0/unitPrice/amount  | "-1.00"                | invalid-request | lines[0].unitPrice.amount
            /lines/0/unitPrice/amount  | "1.00001"              | invalid-request | lines[0].unitPrice.amount
            /lines/0/unitPrice/currency| "RON"                  | invalid-request | lines[0].unitPrice
            /unheardOf                 | 1                      | unreadable-body | unheardOf
            """)
    void namesTheFieldOfAnOrderThatIsWrong(String pointer, String value, String code, String field) {
        refused(OrderScenario.with(pointer, value).toString(), code, field);
    }

    @Test
    void refusesHalfACharacter() {
        String order = OrderScenario.with("/notes", "\"HERE\"").toString();
        refused(order.replace("HERE", "half \\ud83d of one"), "unreadable-body", "notes");
        refused(order.replace("HERE", "\\ud83d\\ude00\\ude00"), "unreadable-body", "notes");
        String whole = order.replace("HERE", "\\ud83d\\ude00 \\\\u0000");
        assertThat(admin.post("/orders", whole).expect(201).json().path("notes").asString())
                .isEqualTo("\uD83D\uDE00 \\u0000");
    }

    static Stream<Arguments> textsBeyondTheirLimits() {
        return Stream.of(
                Arguments.of("/source", 40, "source"),
                Arguments.of("/externalId", 80, "externalId"),
                Arguments.of("/clientOrderNumber", 80, "clientOrderNumber"),
                Arguments.of("/agent/id", 80, "agent.id"),
                Arguments.of("/agent/name", 140, "agent.name"),
                Arguments.of("/client/name", 200, "client.name"),
                Arguments.of("/client/vatNumber", 20, "client.vatNumber"),
                Arguments.of("/client/address/line1", 140, "client.address.line1"),
                Arguments.of("/shipTo/name", 140, "shipTo.name"),
                Arguments.of("/notes", 2000, "notes"),
                Arguments.of("/lines/0/itemCode", 40, "lines[0].itemCode"),
                Arguments.of("/lines/0/description", 300, "lines[0].description"),
                Arguments.of("/lines/0/externalLineId", 80, "lines[0].externalLineId"));
    }

    @ParameterizedTest
    @MethodSource("textsBeyondTheirLimits")
    void namesTheTextThatIsTooLong(String pointer, int most, String field) {
        String tooLong = "\"" + "X".repeat(most + 1) + "\"";
        refused(OrderScenario.with(pointer, tooLong).toString(), "invalid-request", field);
    }

    @Test
    void saysWhyACurrencyWithoutCentsIsRefused() {
        for (String pointer : List.of("/currency", "/freight/currency")) {
            ApiResponse answer =
                    admin.post("/orders", OrderScenario.with(pointer, "\"JPY\"").toString());
            assertThat(answer.expect(400).text()).contains("minor unit", "not two decimals");
        }
    }

    @Test
    void takesAtMostFiveHundredLines() {
        ObjectNode order = OrderScenario.order(OrderScenario.vatNumber());
        JsonNode line = order.path("lines").path(1);
        for (int i = 2; i <= 500; i++) {
            order.withArray("lines").add(line.deepCopy());
        }
        refused(order.toString(), "invalid-request", "lines");
        order.withArray("lines").remove(0);
        assertThat(admin.post("/orders", order.toString()).expect(201).json().path("lines"))
                .hasSize(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "\"text\"", "null", "", "17", "{\"lines\":", "{\"source\":\"x\"", "{'a':1}", "{} {"})
    void refusesWhatItCannotRead(String body) {
        ApiResponse answer = admin.post("/orders", body).expectProblem(400, "unreadable-body");
        assertThat(answer.text()).doesNotContain("com.azuvio", "Exception", "tools.jackson");
        admin.post("/orders", "[".repeat(100_000)).expectProblem(400, "unreadable-body");
    }

    static Stream<Arguments> wrongCommands() {
        String tooLong = "x".repeat(501);
        String line = "{\"lineId\":\"" + LINE + "\",\"quantity\":\"1\"}";
        String delivery = "{\"deliveryId\":\"DN\",\"deliveredOn\":\"2026-11-20\",\"lines\":[%s]}";
        return Stream.of(
                Arguments.of("confirm", "{\"lines\":[{\"quantity\":\"1\"}]}", "lines[0].lineId"),
                Arguments.of("confirm", "{\"lines\":[{\"lineId\":\"17\",\"quantity\":\"1\"}]}", "lines[0].lineId"),
                Arguments.of("confirm", "{\"lines\":[" + line.replace("\"1\"", "\"0\"") + "]}", "lines[0].quantity"),
                Arguments.of("confirm", "{\"lines\":[" + line.replace("\"1\"", "1") + "]}", "lines[0].quantity"),
                Arguments.of("confirm", "{\"lines\":[null]}", "lines[0]"),
                Arguments.of("confirm", "{\"lines\":[" + (line + ",").repeat(500) + line + "]}", "lines"),
                Arguments.of("confirm", "{\"overrideReason\":\"" + tooLong + "\"}", "overrideReason"),
                Arguments.of("hold", "{\"reason\":\" \"}", "reason"),
                Arguments.of("hold", "{\"reason\":\"a\\u0000b\"}", "reason"),
                Arguments.of("return-to-agent", "{}", "reason"),
                Arguments.of("cancel", "{\"reason\":\"" + tooLong + "\"}", "reason"),
                Arguments.of("link-client", "{}", "clientId"),
                Arguments.of("link-client", "{\"clientId\":\"17\"}", "clientId"),
                Arguments.of("deliveries", delivery.formatted(line).replace("DN", " "), "deliveryId"),
                Arguments.of("deliveries", delivery.formatted(line).replace("DN", "D".repeat(81)), "deliveryId"),
                Arguments.of("deliveries", delivery.formatted(line).replace("\"2026-11-20\"", "20500"), "deliveredOn"),
                Arguments.of(
                        "deliveries",
                        delivery.formatted(line).replace("\"2026-11-20\"", "[2026,11,20]"),
                        "deliveredOn"),
                Arguments.of("deliveries", delivery.formatted(line).replace("2026", "2126"), "deliveredOn"),
                Arguments.of("deliveries", delivery.formatted(line.replace("\"1\"", "\"-1\"")), "lines[0].quantity"),
                Arguments.of("deliveries", "{\"deliveryId\":\"DN\",\"deliveredOn\":\"2026-11-20\"}", "lines"));
    }

    @ParameterizedTest
    @MethodSource("wrongCommands")
    void namesTheFieldOfACommandThatIsWrong(String command, String body, String field) {
        ApiResponse answer =
                admin.post("/orders/" + UUID.randomUUID() + "/" + command, body).expect(400);
        assertThat(fieldsOf(answer)).as(answer.text()).containsOnly(field);
    }

    private void refused(String body, String code, String field) {
        ApiResponse answer = admin.post("/orders", body).expectProblem(400, code);
        assertThat(fieldsOf(answer)).as(answer.text()).contains(field);
        assertThat(answer.text()).doesNotContain("com.azuvio", "Exception");
    }

    private static List<String> fieldsOf(ApiResponse answer) {
        return answer.json().path("errors").findValuesAsString("field");
    }
}
