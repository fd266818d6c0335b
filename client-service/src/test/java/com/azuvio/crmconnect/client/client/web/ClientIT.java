package com.azuvio.crmconnect.client.client.web;

import static com.azuvio.crmconnect.client.client.web.ClientRequests.aConsumer;
import static com.azuvio.crmconnect.client.client.web.ClientRequests.aReadyCompany;
import static com.azuvio.crmconnect.client.client.web.ClientRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ClientIT {

    private static final String CHANGED = "sales.client.changed.v1";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Test
    void registersAReadyClientAndTellsOthers() {
        var created =
                admin().post("/clients", aReadyCompany("Alfa Registru SRL")).expect(201);
        var client = created.json();
        var id = client.path("id").asString();

        assertThat(created.header("Location")).isEqualTo("/clients/" + id);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(client.path("number").asString()).matches("C-\\d{6,}");
        assertThat(client.path("vatNumber").asString()).isEqualTo("RO18547290");
        assertThat(client.path("iban").asString()).isEqualTo("RO49AAAA1B31007593840000");
        assertThat(client.at("/registeredAddress/city").asString()).isEqualTo("SECTOR3");
        assertThat(client.at("/deliveryAddresses/0/id").asString()).isNotBlank();
        assertThat(client.at("/readiness/ready").asBoolean()).isTrue();
        assertThat(client.path("registeredBy").asString()).isEqualTo("test-sales-admin");

        var read = api.as("account-executive").get("/clients/" + id).expect(200);
        assertThat(read.json()).isEqualTo(client);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");

        var event = changed(id, 1);
        assertThat(event.key()).isEqualTo(id);
        assertThat(event.headers()).containsEntry("ce_subject", id).containsEntry("ce_actor", "test-sales-admin");
        assertThat(event.data().path("name").asString()).isEqualTo("Alfa Registru SRL");
        assertThat(event.data().path("language").asString()).isEqualTo("ro");
        assertThat(event.data().path("missing").isEmpty()).isTrue();
        assertThat(event.data().path("active").asBoolean()).isTrue();
    }

    @Test
    void keepsWhereAClientReceivesEInvoicesOverPeppol() {
        var company = aConsumer("Peppol Primire");
        var created = admin().post(
                        "/clients", with(company, "peppolEndpoint", Map.of("scheme", "9947", "id", "RO18547290")))
                .expect(201)
                .json();

        assertThat(created.at("/peppolEndpoint/scheme").asString()).isEqualTo("9947");
        var told = changed(created.path("id").asString(), 1).data();
        assertThat(told.at("/peppolEndpoint/id").asString()).isEqualTo("RO18547290");
        admin().post("/clients", with(company, "peppolEndpoint", Map.of("scheme", "1234", "id", "RO18547290")))
                .expectProblem(422, "invalid-client-data");
        admin().post("/clients", with(company, "peppolEndpoint", Map.of("scheme", "9947", "id", "RO 1854")))
                .expectProblem(422, "invalid-client-data");
    }

    @Test
    void namesWhatIsMissingUntilItIsFilledIn() {
        var incomplete = with(
                with(with(aReadyCompany("Beta Incomplet SRL"), "vatNumber", null), "registeredAddress", null),
                "iban",
                " ");
        var created = admin().post("/clients", incomplete).expect(201);
        var id = created.json().path("id").asString();
        assertThat(created.json().at("/readiness/ready").asBoolean()).isFalse();
        assertThat(codesOf(created.json().at("/readiness/missing")))
                .containsExactly(
                        "vatNumber vat-number-or-fiscal-code-required", "registeredAddress required", "iban required");
        assertThat(codesOf(changed(id, 1).data().path("missing"))).hasSize(3);

        var corrected = admin().put("/clients/" + id, aReadyCompany("Beta Complet SRL"), created.header("ETag"))
                .expect(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"1\"");
        assertThat(corrected.json().path("revision").asLong()).isEqualTo(2);
        assertThat(corrected.json().at("/readiness/ready").asBoolean()).isTrue();
        assertThat(changed(id, 2).data().path("missing").isEmpty()).isTrue();
    }

    @Test
    void acceptsAConsumerWithNothingButANameAndSaysWhatAnInvoiceNeeds() {
        var client = admin().post("/clients", aConsumer("Gheorghe Popescu")).expect(201);
        assertThat(codesOf(client.json().at("/readiness/missing"))).containsExactly("registeredAddress required");
        assertThat(client.json().has("vatNumber")).isFalse();
    }

    @Test
    void guardsCorrectionsByTheVersionThatWasSeen() {
        var created = admin().post("/clients", aConsumer("Versiune Unu")).expect(201);
        var path = "/clients/" + created.json().path("id").asString();
        admin().put(path, aConsumer("Versiune Doi"), null).expectProblem(428, "if-match-required");
        admin().put(path, aConsumer("Versiune Doi"), created.header("ETag")).expect(200);
        admin().put(path, aConsumer("Versiune Trei"), created.header("ETag")).expectProblem(412, "stale-version");
        assertThat(admin().get(path).json().path("name").asString()).isEqualTo("Versiune Doi");
    }

    @Test
    void letsOneOfTwoWinWhoCorrectTheSameVersionAtOnce() throws Exception {
        var created = admin().post("/clients", aConsumer("Cursă Zero")).expect(201);
        var path = "/clients/" + created.json().path("id").asString();
        var etag = created.header("ETag");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(
                    () -> admin().put(path, aConsumer("Cursă Unu"), etag).status(),
                    () -> admin().put(path, aConsumer("Cursă Doi"), etag).status()));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(200, 412);
        }
        assertThat(admin().get(path).json().path("revision").asLong()).isEqualTo(2);
    }

    @Test
    void doesNotCountACorrectionThatChangesNothing() {
        var created = admin().post("/clients", aReadyCompany("Neschimbat SRL")).expect(201);
        var same = with(
                aReadyCompany("Neschimbat SRL"),
                "deliveryAddresses[0]",
                ClientRequests.aDeliveryAddress()
                        .put("id", created.json().at("/deliveryAddresses/0/id").asString()));
        var path = "/clients/" + created.json().path("id").asString();
        var answer = admin().put(path, same, created.header("ETag")).expect(200);
        assertThat(answer.header("ETag")).isEqualTo(created.header("ETag"));
        assertThat(answer.json()).isEqualTo(created.json());
    }

    @Test
    void correctsAListOnlyAsAChangeOfTheClient() {
        var created = admin().post("/clients", aReadyCompany("Adrese SRL")).expect(201);
        var more = with(
                aReadyCompany("Adrese SRL"), "invoiceEmails", List.of("b@x.example", "a@x.example", "B@X.example"));
        var path = "/clients/" + created.json().path("id").asString();
        var answer = admin().put(path, more, created.header("ETag")).expect(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().path("invoiceEmails").valueStream().map(JsonNode::asString))
                .containsExactly("b@x.example", "a@x.example");
        assertThat(admin().get(path).json()).isEqualTo(answer.json());
    }

    @Test
    void repeatsTheFirstAnswerForTheSameKey() {
        var key = UUID.randomUUID().toString();
        var first = admin().post("/clients", aConsumer("O singură dată"), key).expect(201);
        var second = admin().post("/clients", aConsumer("O singură dată"), key).expect(201);
        assertThat(second.json()).isEqualTo(first.json());
        admin().post("/clients", aConsumer("De două ori"), key).expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void takesAClientOutOfBusinessAndBack() {
        var created = admin().post("/clients", aConsumer("Pauză Ion")).expect(201);
        var id = created.json().path("id").asString();
        var gone = admin().post("/clients/" + id + "/deactivate").expect(200);
        assertThat(gone.json().path("active").asBoolean()).isFalse();
        assertThat(gone.header("ETag")).isEqualTo("\"1\"");
        assertThat(admin().post("/clients/" + id + "/deactivate").expect(200).header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(changed(id, 2).data().path("active").asBoolean()).isFalse();
        var back = admin().post("/clients/" + id + "/reactivate").expect(200);
        assertThat(back.json().path("active").asBoolean()).isTrue();
        assertThat(changed(id, 3).data().path("active").asBoolean()).isTrue();
    }

    @Test
    void hintsAtClientsThatMayBeTheSame() {
        var first = with(
                with(aReadyCompany("S.C. Dublură Unică S.R.L."), "vatNumber", "RO14399840"),
                "iban",
                "DE89370400440532013000");
        var one = admin().post("/clients", first).expect(201).json();
        var other = with(
                with(with(aReadyCompany("Dublura  unica SRL"), "vatNumber", null), "fiscalCode", "14399840"),
                "iban",
                "DE89 3704 0044 0532 0130 00");
        var hints = admin().post("/clients", other).expect(201).json().path("possibleDuplicates");
        assertThat(hints.size()).isEqualTo(1);
        assertThat(hints.path(0).path("id")).isEqualTo(one.path("id"));
        assertThat(hints.path(0).path("reasons").valueStream().map(JsonNode::asString))
                .containsExactly("SAME_TAX_NUMBER", "SAME_IBAN", "SAME_NAME");

        var typed = admin().get("/clients/duplicates?vatNumber=RO14399840")
                .expect(200)
                .json();
        assertThat(typed.size()).isEqualTo(2);
        var except = admin().get("/clients/duplicates?vatNumber=RO14399840&except="
                        + one.path("id").asString())
                .expect(200)
                .json();
        assertThat(except.size()).isEqualTo(1);
        assertThat(admin().get("/clients/duplicates").expect(200).json().isEmpty())
                .isTrue();
        admin().get("/clients/duplicates?iban=RO00").expectProblem(422, "invalid-client-data");
    }

    @Test
    void doesNotKnowAClientThatIsNotRegistered() {
        var path = "/clients/" + UUID.randomUUID();
        admin().get(path).expectProblem(404, "client-not-found");
        admin().put(path, aConsumer("Nimeni"), "\"0\"").expectProblem(404, "client-not-found");
        admin().post(path + "/deactivate").expectProblem(404, "client-not-found");
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private ReceivedEvent changed(String id, long revision) {
        events.await(
                CHANGED,
                data -> data.path("clientId").asString().equals(id)
                        && events.emitted(CHANGED).stream()
                                .anyMatch(event -> event.key().equals(id) && event.revision() == revision));
        return events.emitted(CHANGED).stream()
                .filter(event -> event.key().equals(id) && event.revision() == revision)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codesOf(JsonNode missing) {
        return missing.valueStream()
                .map(item ->
                        item.path("field").asString() + " " + item.path("code").asString())
                .toList();
    }
}
