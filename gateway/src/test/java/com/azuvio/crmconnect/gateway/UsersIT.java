package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UsersIT {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final RunningGateway gateway = RunningGateway.shared();
    private final Browser ops = gateway.loggedIn("ops");
    private final String name = "person" + NAMES.incrementAndGet();

    private Answer create(String key) {
        return ops.postJson("/api/users", body(name, RunningGateway.PASSWORD, "sales-admin"), "Idempotency-Key", key);
    }

    private static String body(String name, String password, String role) {
        return "{\"name\":\"%s\",\"password\":\"%s\",\"roles\":[\"%s\"]}".formatted(name, password, role);
    }

    @Test
    void createsAUserWhoCanThenLogIn() {
        Answer created = create("k-" + name).expect(201);
        assertThat(created.header("Location")).isEqualTo("/api/users/" + name);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(created.body()).doesNotContain(RunningGateway.PASSWORD, "bcrypt");
        gateway.loggedIn(name).getJson("/api/me").expect(200);
        assertThat(gateway.jdbc().queryForObject("select password from users where name = ?", String.class, name))
                .startsWith("{bcrypt}");
    }

    @Test
    void givesARepeatedCreationTheFirstAnswer() {
        create("k-" + name).expect(201);
        create("k-" + name).expect(201);
        create("another").expectProblem(409, "user-exists");
        ops.postJson("/api/users", body(name, "another-good-password", "sales-admin"), "Idempotency-Key", "k-" + name)
                .expectProblem(422, "idempotency-key-reused");
        ops.postJson("/api/users", body(name, RunningGateway.PASSWORD, "ops"))
                .expectProblem(400, "idempotency-key-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales", "agent", "finance", "warehouse"})
    void letsOnlyOperatorsNearUsers(String user) {
        Browser browser = gateway.loggedIn(user);
        browser.getJson("/api/users").expectProblem(403, "access-denied");
        browser.postJson("/api/users", body(name, RunningGateway.PASSWORD, "ops"), "Idempotency-Key", "k")
                .expectProblem(403, "access-denied");
        browser.postJson("/api/users/ops/disable", "", "Idempotency-Key", "k").expectProblem(403, "access-denied");
    }

    @Test
    void letsAProgramOfTheOperatorsInAsWell() {
        var program = gateway.program();
        program.get("/api/users", program.token("cli-ops")).expect(200);
        program.get("/api/users", program.token("cli-sales-admin")).expectProblem(403, "access-denied");
    }

    @Test
    void throwsADisabledUserOutAtOnce() {
        create("k-" + name).expect(201);
        Browser theirs = gateway.loggedIn(name);
        theirs.getJson("/api/clients").expect(200);

        Answer disabled = ops.postJson("/api/users/" + name + "/disable", "", "Idempotency-Key", "d1")
                .expect(200);
        assertThat(disabled.json().get("enabled").asBoolean()).isFalse();
        ops.postJson("/api/users/" + name + "/disable", "", "Idempotency-Key", "d1")
                .expect(200);

        theirs.getJson("/api/clients").expectProblem(401, "authentication-required");
        assertThat(gateway.browser().tryLogIn(name, RunningGateway.PASSWORD).header("Location"))
                .endsWith("/login?failed");

        ops.postJson("/api/users/" + name + "/enable", "", "Idempotency-Key", "e1")
                .expect(200);
        gateway.loggedIn(name).getJson("/api/clients").expect(200);
    }

    @Test
    void relaysNothingForASessionThatOutlivedItsUser() {
        create("k-" + name).expect(201);
        Browser theirs = gateway.loggedIn(name);
        gateway.jdbc().update("update users set disabled_at = now() where name = ?", name);
        theirs.getJson("/api/clients").expectProblem(401, "authentication-required");
    }

    @Test
    void endsSessionsWithTheRolesTheyWereOpenedWith() {
        create("k-" + name).expect(201);
        Browser theirs = gateway.loggedIn(name);
        String path = "/api/users/" + name + "/roles";
        String roles = "{\"roles\":[\"warehouse\",\"finance-manager\"]}";

        ops.sendJson("PUT", path, roles).expectProblem(428, "if-match-required");
        ops.sendJson("PUT", path, roles, "If-Match", "\"9\"").expectProblem(412, "stale-version");
        ops.sendJson("PUT", path, "{\"roles\":[\"service\"]}", "If-Match", "\"0\"")
                .expectProblem(422, "role-not-for-people");
        Answer changed = ops.sendJson("PUT", path, roles, "If-Match", "\"0\"").expect(200);

        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        theirs.getJson("/api/me").expectProblem(401, "authentication-required");
        assertThat(gateway.loggedIn(name).getJson("/api/me").json().get("roles").toString())
                .isEqualTo("[\"finance-manager\",\"warehouse\"]");
    }

    @Test
    void changesAForgottenPassword() {
        create("k-" + name).expect(201);
        Browser theirs = gateway.loggedIn(name);
        ops.sendJson(
                        "PUT",
                        "/api/users/" + name + "/password",
                        "{\"password\":\"another-good-password\"}",
                        "If-Match",
                        "\"0\"")
                .expect(200);
        theirs.getJson("/api/me").expect(401);
        gateway.browser().logIn(name, "another-good-password");
    }

    @Test
    void letsAUserChangeTheirOwnPasswordAndGoOn() {
        create("k-" + name).expect(201);
        Browser here = gateway.loggedIn(name);
        Browser elsewhere = gateway.loggedIn(name);

        here.sendJson("PUT", "/api/me/password", passwords("not it at all", "another-good-password"))
                .expectProblem(422, "wrong-password");
        here.sendJson("PUT", "/api/me/password", passwords(RunningGateway.PASSWORD, "short"))
                .expectProblem(422, "password-too-weak");
        here.sendJson("PUT", "/api/me/password", passwords(RunningGateway.PASSWORD, "another-good-password"))
                .expect(204);

        here.getJson("/api/me").expect(200);
        elsewhere.getJson("/api/me").expect(401);
        gateway.browser().logIn(name, "another-good-password");
    }

    private static String passwords(String current, String next) {
        return "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(current, next);
    }

    @Test
    void keepsTheLastOperator() {
        ops.postJson("/api/users/ops/disable", "", "Idempotency-Key", "k").expectProblem(409, "last-operator");
        ops.sendJson("PUT", "/api/users/ops/roles", "{\"roles\":[\"warehouse\"]}", "If-Match", "\"0\"")
                .expectProblem(409, "last-operator");
    }

    @Test
    void listsUsersPageByPage() {
        Answer first = ops.getJson("/api/users?limit=2").expect(200);
        assertThat(first.json().get("items").size()).isEqualTo(2);
        assertThat(first.json().get("counts").get("ENABLED").asInt()).isGreaterThanOrEqualTo(5);
        String cursor = first.json().get("nextCursor").asString();
        Answer second = ops.getJson("/api/users?limit=2&status=ENABLED&cursor=" + cursor)
                .expect(200);
        assertThat(second.json().get("items").get(0).get("name").asString()).isGreaterThan(cursor);
        assertThat(ops.getJson("/api/users/sales").expect(200).header("ETag")).isEqualTo("\"0\"");
        ops.getJson("/api/users/nobody").expectProblem(404, "user-not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                                      | unreadable-body |",
                "{\"name\":\"Big Name\",\"password\":\"good-enough-pw\",\"roles\":[\"ops\"]} | invalid-request | name",
                "{\"name\":\"ok\",\"password\":\"good-enough-pw\",\"roles\":[]}              | invalid-request | roles",
                "{\"name\":\"ok\",\"password\":\" \",\"roles\":[\"ops\"]}                   | invalid-request | password",
                "{\"name\":\"ok\",\"password\":\"good-enough-pw\",\"roles\":[\"king\"]}      | unreadable-body | roles[0]",
                "{\"name\":\"ok\",\"password\":\"good-enough-pw\",\"roles\":[\"ops\"],\"x\":1} | unreadable-body | x"
            })
    void refusesWhatIsNoUserAndNamesTheField(String body, String code, @Nullable String field) {
        Answer refused =
                ops.postJson("/api/users", body, "Idempotency-Key", "k").expectProblem(400, code);
        assertThat(fieldOf(refused)).isEqualTo(field);
    }

    private static @Nullable String fieldOf(Answer refused) {
        JsonNode errors = refused.json().get("errors");
        if (errors == null) {
            return null;
        }
        assertThat(errors.size()).isEqualTo(1);
        assertThat(errors.get(0).get("code").asString()).matches("[a-z-]+");
        assertThat(errors.get(0).get("message").asString()).isNotBlank();
        return errors.get(0).get("field").asString();
    }

    @Test
    void namesTheFieldThatARuleRefuses() {
        create("k-" + name).expect(201);
        assertThat(fieldOf(create("another").expectProblem(409, "user-exists"))).isEqualTo("name");
        assertThat(fieldOf(ops.postJson("/api/users", body("somebody", "short", "ops"), "Idempotency-Key", "k")
                        .expectProblem(422, "password-too-weak")))
                .isEqualTo("password");
        Browser theirs = gateway.loggedIn(name);
        assertThat(fieldOf(theirs.sendJson("PUT", "/api/me/password", passwords("not it at all", "good-enough-pw"))
                        .expectProblem(422, "wrong-password")))
                .isEqualTo("currentPassword");
        assertThat(fieldOf(theirs.sendJson("PUT", "/api/me/password", passwords(RunningGateway.PASSWORD, "short"))
                        .expectProblem(422, "password-too-weak")))
                .isEqualTo("newPassword");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1000000", "limit=x", "status=KING"})
    void refusesAListOutOfBounds(String query) {
        assertThat(ops.getJson("/api/users?" + query).status()).isEqualTo(400);
    }
}
