package com.azuvio.crmconnect.payment.mode;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The list of payment modes (S15). */
@ServiceTest
class PaymentModeIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Test
    void comesWithTheUsualModes() {
        JsonNode list = admin().get("/payment-modes").expect(200).json();
        assertThat(list.path("items")
                        .valueStream()
                        .map(mode -> mode.path("code").asString()))
                .contains("BANK_TRANSFER", "CARD", "CASH", "CHEQUE", "DIRECT_DEBIT");
        assertThat(list.path("counts").path("ACTIVE").asLong()).isGreaterThanOrEqualTo(5);
        assertThat(admin().get("/payment-modes/DIRECT_DEBIT")
                        .expect(200)
                        .json()
                        .path("requiredFields")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrder("PAYER_IBAN", "MANDATE");
        api.as("account-executive").get("/payment-modes?active=true").expect(200);
    }

    @Test
    void isCreatedChangedAndTakenOutOfUse() {
        String code = newCode();
        ApiResponse created = create(code, "Voucher " + code, List.of("REFERENCE"));
        created.expect(201);
        assertThat(created.header("Location")).isEqualTo("/payment-modes/" + code);

        Map<String, Object> change = Map.of("name", "Gift " + code, "requiredFields", List.of(), "active", false);
        String path = "/payment-modes/" + code;
        admin().put(path, change, null).expectProblem(428, "if-match-required");
        ApiResponse changed = admin().put(path, change, created.header("ETag")).expect(200);
        assertThat(changed.json().path("active").asBoolean()).isFalse();
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
        admin().put(path, change, created.header("ETag")).expectProblem(412, "stale-version");

        Scenario scenario = new Scenario(api, events);
        Map<String, Object> receipt = Scenario.receipt(scenario.aClient(), "10.00");
        receipt.put("modeCode", code);
        scenario.record(receipt).expectProblem(422, "payment-mode-inactive");
        assertThat(admin().get("/payment-modes?active=true")
                        .json()
                        .path("items")
                        .valueStream())
                .noneMatch(mode -> mode.path("code").asString().equals(code));
    }

    @Test
    void hasANewVersionWhenOnlyItsRequiredFieldsChange() {
        String code = newCode();
        ApiResponse created = create(code, code, List.of("REFERENCE")).expect(201);
        ApiResponse changed = admin().put(
                        "/payment-modes/" + code,
                        Map.of("name", code, "requiredFields", List.of("MANDATE"), "active", true),
                        created.header("ETag"))
                .expect(200);
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
    }

    @Test
    void isUniqueByCodeAndName() {
        String code = newCode();
        create(code, "Name of " + code, List.of()).expect(201);
        create(code, "Another", List.of()).expectProblem(409, "payment-mode-exists");
        create(newCode(), "name OF " + code, List.of()).expectProblem(409, "payment-mode-name-taken");
    }

    @Test
    void refusesWhatIsNoMode() {
        create("lower", "x", List.of()).expectProblem(400, "invalid-request");
        create(newCode(), " ", List.of()).expectProblem(400, "invalid-request");
        create(newCode(), "x".repeat(61), List.of()).expectProblem(400, "invalid-request");
        create(newCode(), "x", List.of("PHONE")).expectProblem(400, "unreadable-body");
        admin().get("/payment-modes/NONE").expectProblem(404, "payment-mode-not-found");
        api.as("account-executive")
                .post("/payment-modes", Map.of("code", "X1", "name", "x", "requiredFields", List.of()))
                .expectProblem(403, "forbidden");
    }

    private ApiResponse create(String code, String name, List<String> requiredFields) {
        return admin().post("/payment-modes", Map.of("code", code, "name", name, "requiredFields", requiredFields));
    }

    private static String newCode() {
        return "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private Api admin() {
        return api.as("sales-admin");
    }
}
