package com.azuvio.crmconnect.client.vatcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.client.client.web.ClientRequests;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class VatCheckIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CHANGED = "sales.client.changed.v1";
    private static final Register REGISTER = new Register();

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void ownRegister(DynamicPropertyRegistry registry) {
        registry.add("backoffice.vies.url", REGISTER::url);
        registry.add("backoffice.vies.requester-vat-number", () -> "RO18547290");
        registry.add("backoffice.vies.interval-millis", () -> "50");
        registry.add("backoffice.vies.checks-per-minute-max", () -> "100000");
        registry.add("backoffice.vies.back-off-seconds-first", () -> "1");
        registry.add("backoffice.vies.back-off-seconds-max", () -> "1");
    }

    @BeforeEach
    void answersAsUsual() {
        REGISTER.says(200, Register.VALID);
    }

    @Test
    void checksANumberWhenItIsEnteredAndTellsOthers() {
        var id = register(aGermanClient("Bianchi Logistics GmbH"));
        var told = events.await(CHANGED, data -> isOf(data, id) && data.has("vatCheck"));
        Contracts.assertValid(CHANGED, told.data().toString());
        assertThat(told.data().at("/vatCheck/result").asString()).isEqualTo("VALID");
        assertThat(told.data().at("/vatCheck/requestIdentifier").asString()).isEqualTo("WAPIAAAAZ1234567");

        assertThat(client(id).at("/vatCheck/result").asString()).isEqualTo("VALID");
        var evidence = checks(id).at("/checks/0");
        assertThat(evidence.path("vatNumber").asString()).isEqualTo("DE136695976");
        assertThat(evidence.path("requester").asString()).isEqualTo("RO18547290");
        assertThat(evidence.path("registeredName").asString()).isEqualTo("Bianchi Logistics GmbH");
        assertThat(checks(id).path("pending").asBoolean()).isFalse();
    }

    @Test
    void keepsAskingThroughAnOutageAndNeverCallsItInvalid() {
        REGISTER.says(200, Register.COUNTRY_DOWN);
        var id = register(aGermanClient("Geduld GmbH"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(checks(id).path("checks").size()).isGreaterThan(1));
        assertThat(checks(id).path("checks").valueStream()).allSatisfy(check -> {
            assertThat(check.path("result").asString()).isEqualTo("UNKNOWN");
            assertThat(check.path("reason").asString()).isEqualTo("MS_UNAVAILABLE");
        });
        assertThat(client(id).at("/vatCheck/result").asString()).isEqualTo("UNKNOWN");
        assertThat(toldWith(id, "UNKNOWN")).isEqualTo(1);

        REGISTER.says(200, Register.VALID);
        awaitResult(id, "VALID");
        assertThat(checks(id).path("pending").asBoolean()).isFalse();
    }

    @Test
    void keepsAnAnswerThroughALaterOutage() {
        var id = register(aGermanClient("Bleibt GmbH"));
        awaitResult(id, "VALID");
        var before = client(id).path("vatCheck");
        REGISTER.says(200, Register.COUNTRY_DOWN);
        var asked = api.as("sales-admin")
                .post("/clients/" + id + "/vat-check")
                .expect(202)
                .json();
        assertThat(asked.path("pending").asBoolean()).isTrue();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(checks(id).path("checks").size()).isGreaterThan(1));
        assertThat(client(id).path("vatCheck")).isEqualTo(before);

        REGISTER.says(200, Register.INVALID);
        awaitResult(id, "INVALID");
    }

    @Test
    void forgetsTheAnswerWithTheNumberAndAsksForTheNewOne() {
        var body = aGermanClient("Wechselt GmbH");
        var id = register(body);
        awaitResult(id, "VALID");
        REGISTER.says(200, Register.INVALID);
        correct(id, ClientRequests.with(body, "vatNumber", "DE129273398"));
        awaitResult(id, "INVALID");
        assertThat(checks(id)
                        .path("checks")
                        .valueStream()
                        .map(check -> check.path("vatNumber").asString()))
                .containsExactly("DE129273398", "DE136695976");

        correct(id, ClientRequests.with(ClientRequests.with(body, "vatNumber", null), "status", "EU_NOT_REGISTERED"));
        assertThat(client(id).path("vatCheck").isMissingNode()).isTrue();
        api.as("sales-admin").post("/clients/" + id + "/vat-check").expectProblem(422, "no-vat-number-to-check");
    }

    @Test
    void asksAgainAfterSomeWeeks() {
        var id = register(aGermanClient("Alt GmbH"));
        awaitResult(id, "VALID");
        jdbc.update("update clients set vat_checked_at = vat_checked_at - interval '31 days' where id = ?::uuid", id);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(checks(id).path("checks").size()).isEqualTo(2));
    }

    @Test
    void asksNobodyAboutDomesticNumbers() {
        var id = register(ClientRequests.aReadyCompany("Acasă SRL"));
        assertThat(checks(id).path("pending").asBoolean()).isFalse();
        api.as("sales-admin").post("/clients/" + id + "/vat-check").expectProblem(422, "no-vat-number-to-check");
        api.as("warehouse").get("/clients/" + id + "/vat-checks").expectProblem(403, "forbidden");
    }

    private static ObjectNode aGermanClient(String name) {
        var body = ClientRequests.aReadyCompany(name)
                .put("status", "EU_VAT_REGISTERED")
                .put("vatNumber", "DE136695976");
        body.remove("deliveryAddresses");
        ((ObjectNode) body.path("registeredAddress"))
                .put("country", "DE")
                .put("city", "Berlin")
                .remove("region");
        return body;
    }

    private String register(ObjectNode body) {
        return api.as("sales-admin")
                .post("/clients", body)
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private void correct(String id, ObjectNode body) {
        var tag = api.as("sales-admin").get("/clients/" + id).expect(200).header("ETag");
        api.as("sales-admin").put("/clients/" + id, body, tag).expect(200);
    }

    private void awaitResult(String id, String result) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(client(id).at("/vatCheck/result").asString(""))
                                .isEqualTo(result));
    }

    private JsonNode client(String id) {
        return api.as("sales-admin").get("/clients/" + id).expect(200).json();
    }

    private JsonNode checks(String id) {
        return api.as("sales-admin")
                .get("/clients/" + id + "/vat-checks")
                .expect(200)
                .json();
    }

    private long toldWith(String id, String result) {
        return events.emitted(CHANGED).stream()
                .filter(event -> isOf(event.data(), id)
                        && event.data().at("/vatCheck/result").asString("").equals(result))
                .count();
    }

    private static boolean isOf(JsonNode data, String id) {
        return data.path("clientId").asString().equals(id);
    }
}
