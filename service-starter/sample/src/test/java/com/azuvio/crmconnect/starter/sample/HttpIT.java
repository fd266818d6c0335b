package com.azuvio.crmconnect.starter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.SecurityRules;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import com.azuvio.crmconnect.starter.test.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@ServiceTest
class HttpIT {

    @Autowired
    Api api;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Test
    void repeatsTheFirstAnswerForTheSameKeyAndBody() {
        String key = UUID.randomUUID().toString();
        ApiResponse first = admin().post("/notes", Map.of("text", "once"), key).expect(201);
        ApiResponse second = admin().post("/notes", Map.of("text", "once"), key).expect(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes("once")).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedWithAnotherBody() {
        String key = UUID.randomUUID().toString();
        admin().post("/notes", Map.of("text", "first body"), key).expect(201);
        admin().post("/notes", Map.of("text", "other body"), key).expectProblem(422, "idempotency-key-reused");
        assertThat(notes("other body")).isZero();
    }

    @Test
    void judgesARefusedCommandAnew() {
        String key = UUID.randomUUID().toString();
        admin().post("/notes", Map.of("text", "refused"), key).expectProblem(422, "text-refused");
        admin().post("/notes", Map.of("text", "now fine"), key).expect(201);
    }

    @Test
    void doesOneThingWhenEqualRequestsRace() throws InterruptedException, ExecutionException {
        String key = UUID.randomUUID().toString();
        Callable<ApiResponse> request = () -> admin().post("/notes", Map.of("text", "raced"), key);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<ApiResponse>> answers = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> request).toList());
            for (Future<ApiResponse> answer : answers) {
                assertThat(answer.get().expect(201).text())
                        .isEqualTo(answers.getFirst().get().text());
            }
        }
        assertThat(notes("raced")).isEqualTo(1);
    }

    @Test
    void wantsAnIdempotencyKeyWithEveryPost() {
        api.send(admin().request("/notes").POST(BodyPublishers.ofString("{\"text\":\"x\"}")))
                .expectProblem(400, "idempotency-key-required");
        admin().post("/notes", Map.of("text", "x"), "k".repeat(201)).expectProblem(400, "idempotency-key-too-long");
    }

    @Test
    void keepsTheKeysOfTwoCallersApart() {
        String key = UUID.randomUUID().toString();
        admin().post("/notes", Map.of("text", "mine"), key).expect(201);
        api.as("sales-admin", "ops")
                .post("/notes", Map.of("text", "yours"), key)
                .expect(201);
    }

    @Test
    void guardsUpdatesByTheirVersion() {
        ApiResponse created =
                admin().post("/notes", Map.of("text", "versioned")).expect(201);
        String path = "/notes/" + created.json().path("id").asString();
        admin().put(path, Map.of("text", "a"), null).expectProblem(428, "if-match-required");
        ApiResponse updated =
                admin().put(path, Map.of("text", "a"), created.header("ETag")).expect(200);
        assertThat(updated.header("ETag")).isEqualTo("\"1\"");
        admin().put(path, Map.of("text", "b"), created.header("ETag")).expectProblem(412, "stale-version");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                        | unreadable-body | ''
            []                                                       | unreadable-body | ''
            {"text":"x","unknown":1}                                 | unreadable-body | unknown
            {"text":"x","colour":"BLUE"}                             | unreadable-body | colour
            {"text":" "}                                             | invalid-request | text
            {}                                                       | invalid-request | text
            {"text":"x","tags":[{"name":""}]}                        | invalid-request | tags[0].name
            {"text":"x","tags":[{"name":"t","price":{"amount":"1.005","currency":"EUR"}}]} | unreadable-body | tags[0].price
            {"text":"x","tags":[{"name":"t","price":{"amount":"1.00","currency":"XXQ"}}]}  | unreadable-body | tags[0].price.currency
            {"text":"x","tags":[{"name":"t","price":{"amount":"1","currency":"JPY"}}]}     | unreadable-body | tags[0].price
            {"text":"x","tags":[{"name":"t","price":{"currency":"EUR"}}]}                  | unreadable-body | tags[0].price
            """)
    void namesTheFieldThatIsWrong(String body, String code, String field) {
        ApiResponse answer = admin().post("/notes", body).expectProblem(400, code);
        if (!field.isEmpty()) {
            assertThat(answer.json().path("errors").path(0).path("field").asString())
                    .as(answer.text())
                    .startsWith(field);
        }
        assertThat(answer.text()).doesNotContain("com.azuvio", "Exception", "tools.jackson");
    }

    @Test
    void refusesWhatIsNoRequestOfOurs() {
        admin().get("/nothing-here").expectProblem(404, "not-found");
        admin().put("/notes", Map.of(), "\"0\"").expectProblem(405, "method-not-allowed");
        api.send(admin().request("/notes")
                        .setHeader("Content-Type", "text/plain")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString("x")))
                .expectProblem(415, "unsupported-media-type");
        admin().post("/notes?times=x", Map.of("text", "x")).expectProblem(400, "invalid-request");
        admin().post("/notes?times=51", Map.of("text", "x")).expectProblem(400, "invalid-request");
        admin().put("/notes/no-uuid", Map.of("text", "x"), "\"0\"").expectProblem(400, "invalid-request");
        api.as("ops").get("/operations/parked-messages?limit=1000000").expectProblem(400, "limit-out-of-range");
        api.as("ops").get("/operations/parked-messages?cursor=%25%25").expectProblem(400, "invalid-cursor");
        api.as("ops").get("/operations/parked-messages?state=GONE").expectProblem(400, "invalid-request");
    }

    @Test
    void refusesABodyBeyondItsLimit() {
        String large = "x".repeat(1_100_000);
        admin().post("/notes", Map.of("text", large)).expectProblem(413, "body-too-large");
    }

    @Test
    void refusesTextThatNoDatabaseStores() {
        for (String text : List.of("a\\u0000b", "half \\ud83d of a pair")) {
            JsonNode problem = admin().post("/notes", "{\"text\":\"" + text + "\"}")
                    .expectProblem(400, "unreadable-body")
                    .json();
            assertThat(problem.path("errors").path(0).path("field").asString()).isEqualTo("text");
        }
    }

    @Test
    void turnsAConstraintOfTheDatabaseIntoAProblemAndUndoesTheCommand() {
        ApiResponse answer = admin().post("/notes", Map.of("text", "forbidden by the database"));
        answer.expectProblem(500, "internal-error");
        assertThat(answer.text()).doesNotContain("constraint", "violates", "insert");
    }

    @Test
    void showsNothingOfTheInsideWhenItFails() {
        ApiResponse answer = admin().get("/notes/failing").expectProblem(500, "internal-error");
        assertThat(answer.text()).doesNotContain("secret");
    }

    @Test
    void checksEveryTokenItself() {
        for (String token : List.of(
                TestTokens.expired("sales-admin"),
                TestTokens.ofAnotherIssuer("sales-admin"),
                TestTokens.forAnotherAudience("sales-admin"),
                TestTokens.signedByAnotherKey("sales-admin"),
                "not.a.token")) {
            api.withToken(token).post("/notes", Map.of("text", "x")).expectProblem(401, "unauthorized");
        }
        api.anonymous().post("/notes", Map.of("text", "x")).expectProblem(401, "unauthorized");
        api.as("warehouse").post("/notes", Map.of("text", "x")).expectProblem(403, "forbidden");
    }

    @Test
    void asksForARoleAtEveryEndpoint() {
        SecurityRules.check(endpoints, api);
    }

    @Test
    void showsItsHealthToAnyoneAndTheRestToOperators() {
        api.anonymous().get("/actuator/health/readiness").expect(200);
        api.anonymous().get("/actuator/prometheus").expectProblem(401, "unauthorized");
        admin().get("/actuator/prometheus").expectProblem(403, "forbidden");
        assertThat(api.as("ops").get("/actuator/prometheus").expect(200).text()).contains("backoffice_outbox_rows");
    }

    @Test
    void runsItsSelfChecksOnDemand() {
        assertThat(api.as("ops")
                        .post("/operations/self-checks")
                        .expect(200)
                        .json()
                        .isArray())
                .isTrue();
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private int notes(String text) {
        return jdbc.queryForList("select 1 from notes where text = ?", text).size();
    }
}
