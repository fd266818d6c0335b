package com.azuvio.crmconnect.client.client.web;

import static com.azuvio.crmconnect.client.client.web.ClientRequests.aReadyCompany;
import static com.azuvio.crmconnect.client.client.web.ClientRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import com.azuvio.crmconnect.starter.test.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BadInputIT {

    @Autowired
    Api api;

    static Stream<Arguments> fieldsBeyondTheirLimits() {
        var email = "a".repeat(250) + "@x.example";
        return Stream.of(
                wrong("name", null),
                wrong("name", " "),
                wrong("name", "x".repeat(201)),
                wrong("name", "two\nlines"),
                wrong("name", "right-to-left \u202E name"),
                wrong("status", null),
                wrong("vatNumber", "R".repeat(31)),
                wrong("fiscalCode", "1".repeat(31)),
                wrong("registeredAddress.line1", ""),
                wrong("registeredAddress.line1", "x".repeat(151)),
                wrong("registeredAddress.line2", "x".repeat(101)),
                wrong("registeredAddress.city", null),
                wrong("registeredAddress.city", "x".repeat(51)),
                wrong("registeredAddress.region", "RO-BUCH"),
                wrong("registeredAddress.postalCode", "1".repeat(21)),
                wrong("registeredAddress.country", "ROU"),
                wrong("registeredAddress.country", null),
                wrong("deliveryAddresses[0]", null),
                wrong("deliveryAddresses[0].name", "x".repeat(101)),
                wrong("deliveryAddresses[0].address", null),
                wrong("deliveryAddresses[0].address.city", ""),
                wrong("deliveryAddresses", Collections.nCopies(51, ClientRequests.aDeliveryAddress())),
                wrong("iban", "R".repeat(51)),
                wrong("language", null),
                wrong("language", "fr"),
                wrong("contacts[0].name", ""),
                wrong("contacts[0].email", "no-address"),
                wrong("contacts[0].email", "a@b.example, c@d.example"),
                wrong("contacts[0].role", null),
                wrong(
                        "contacts",
                        Collections.nCopies(21, Map.of("name", "I", "email", "i@x.example", "role", "OTHER"))),
                wrong("invoiceEmails[0]", null),
                wrong("invoiceEmails[0]", "a@localhost"),
                wrong("invoiceEmails[0]", email),
                wrong("invoiceEmails[0]", "a@x.example\r\nBcc: b@x.example"),
                wrong("invoiceEmails", Collections.nCopies(11, "a@x.example")),
                wrong("paymentTermsDays", null),
                wrong("paymentTermsDays", -1),
                wrong("paymentTermsDays", 366),
                wrong("defaultPaymentMode", "bank transfer"),
                wrong("defaultPaymentMode", "X".repeat(41)),
                wrong("paysByTransfer", null));
    }

    @ParameterizedTest
    @MethodSource("fieldsBeyondTheirLimits")
    void namesTheFieldThatIsBeyondItsLimit(String path, @Nullable Object value) {
        var body = with(aReadyCompany("Limită SRL"), path, value);
        var answer = admin().post("/clients", body).expectProblem(400, "invalid-request");
        assertThat(fieldsOf(answer))
                .as(answer.text())
                .allMatch(field -> field.startsWith(path))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "null",
                "",
                "{\"name\":{}}",
                "{\"name\":\"nul\\u0000\"}",
                "{\"name\":[\"x\"]}",
                "{\"status\":\"FOREIGN\"}",
                "{\"status\":7}",
                "{\"paymentTermsDays\":\"many\"}",
                "{\"paymentTermsDays\":99999999999}",
                "{\"paymentTermsDays\":1.5}",
                "{\"unheardOf\":1}",
                "{\"deliveryAddresses\":[{\"id\":\"no-uuid\"}]}"
            })
    void refusesWhatItCannotRead(String body) {
        var answer = admin().post("/clients", body).expectProblem(400, "unreadable-body");
        assertThat(answer.text()).doesNotContain("com.azuvio", "Exception", "tools.jackson");
    }

    static Stream<Arguments> valuesThatCannotBeRight() {
        return Stream.of(
                cannotBe("vatNumber", "RO18547291", "vatNumber", "vat-number-invalid"),
                cannotBe("vatNumber", "CHE123456788", "vatNumber", "vat-country-unknown"),
                cannotBe("vatNumber", "18547290", "vatNumber", "vat-country-unknown"),
                cannotBe("fiscalCode", "18547291", "fiscalCode", "fiscal-code-invalid"),
                cannotBe("fiscalCode", "14399840", "fiscalCode", "contradicts-vat-number"),
                cannotBe("iban", "RO49AAAA1B31007593840001", "iban", "iban-invalid"),
                cannotBe("iban", "US49AAAA1B31007593840001", "iban", "iban-country-unknown"),
                cannotBe("registeredAddress.region", "RO-XX", "registeredAddress.region", "region-unknown"),
                cannotBe("registeredAddress.country", "EL", "registeredAddress.country", "country-unknown"),
                cannotBe(
                        "deliveryAddresses[0].address.region",
                        "DE-BE",
                        "deliveryAddresses[0].address.region",
                        "region-unknown"));
    }

    @ParameterizedTest
    @MethodSource("valuesThatCannotBeRight")
    void namesTheValueThatCannotBeRight(String path, String value, String field, String code) {
        var answer = admin().post("/clients", with(aReadyCompany("Greșit SRL"), path, value));
        answer.expectProblem(422, "invalid-client-data");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void namesAllOfThemAtOnce() {
        var place =
                ClientRequests.aDeliveryAddress().put("id", UUID.randomUUID().toString());
        var body = with(aReadyCompany("Multe SRL"), "deliveryAddresses", List.of(place, place));
        body = with(with(body, "vatNumber", "RO1"), "iban", "RO49");
        assertThat(fieldsOf(admin().post("/clients", body).expectProblem(422, "invalid-client-data")))
                .containsExactly("vatNumber", "iban", "deliveryAddresses[1].id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clients?limit=0", "/clients?limit=201", "/clients?limit=1000000", "/clients?limit=x",
                "/clients?status=FOREIGN", "/clients?ready=perhaps", "/clients?cursor=%25%25", "/clients?cursor=AAAA",
                "/clients?q=%00", "/clients/no-uuid", "/clients/duplicates?except=x", "/clients/duplicates?name=%0A"
            })
    void refusesParametersThatItDoesNotKnow(String path) {
        var answer = admin().get(path).expect(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("com.azuvio", "Exception");
    }

    @Test
    void asksForAnIdempotencyKey() {
        api.send(admin().request("/clients").POST(BodyPublishers.ofString("{}")))
                .expect(400);
    }

    @Test
    void refusesABodyBeyondItsLimit() {
        admin().post("/clients", with(aReadyCompany("Mare"), "name", "x".repeat(1_100_000)))
                .expectProblem(413, "body-too-large");
    }

    @Test
    void letsNobodyInWithoutTheRole() {
        var body = aReadyCompany("Fără drept SRL");
        api.anonymous().post("/clients", body).expectProblem(401, "unauthorized");
        api.withToken(TestTokens.expired("sales-admin")).post("/clients", body).expectProblem(401, "unauthorized");
        api.as("account-executive").post("/clients", body).expectProblem(403, "forbidden");
        api.as("warehouse").get("/clients").expectProblem(403, "forbidden");
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private static List<String> fieldsOf(ApiResponse answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    private static Arguments wrong(String path, @Nullable Object value) {
        return Arguments.of(path, value);
    }

    private static Arguments cannotBe(String path, String value, String field, String code) {
        return Arguments.of(path, value, field, code);
    }
}
