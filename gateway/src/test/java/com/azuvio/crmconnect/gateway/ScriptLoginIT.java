package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import org.junit.jupiter.api.Test;

/** Logging in and out without leaving the page, so that an expired session loses no input. */
class ScriptLoginIT {

    private final RunningGateway gateway = RunningGateway.shared();

    @Test
    void logsInInPlaceAfterTheSessionHasEnded() {
        Browser browser = gateway.loggedIn("sales");
        gateway.jdbc().update("delete from sessions where session_id is not null and principal_name = 'sales'");
        browser.getJson("/api/me").expectProblem(401, "authentication-required");
        String before = browser.cookie(Browser.CSRF);
        assertThat(before).isNotBlank();

        assertThat(browser.tryLogInByScript("sales", RunningGateway.PASSWORD)
                        .expect(204)
                        .body())
                .isEmpty();

        assertThat(browser.cookie(Browser.CSRF)).isNotBlank().isNotEqualTo(before);
        browser.getJson("/api/me").expect(200);
        browser.sendJson("POST", "/api/orders", "{}").expect(200);
    }

    @Test
    void refusesAWrongPasswordWithAProblem() {
        Browser browser = gateway.browser();
        browser.getJson("/api/me").expect(401);
        assertThat(browser.cookie(Browser.CSRF)).isNotBlank();
        Answer refused =
                browser.tryLogInByScript("nobody-here", "a wrong password").expectProblem(401, "login-failed");
        assertThat(refused.json().get("instance").asString()).isEqualTo("/login");
    }

    @Test
    void asksForTheCsrfTokenRatherThanForALogin() {
        Browser browser = gateway.browser();
        browser.plant(Browser.CSRF, "something-else");
        browser.send(browser.to("/login")
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("username=sales&password=x")))
                .expectProblem(403, "csrf-token-required");
    }

    @Test
    void tellsABlockedPersonHowLongToWait() {
        Browser browser = gateway.browser();
        browser.getJson("/api/me").expect(401);
        for (int failure = 0; failure < 5; failure++) {
            browser.tryLogInByScript("blocked-by-script", "a wrong password").expect(401);
        }
        Answer blocked = browser.tryLogInByScript("blocked-by-script", "a wrong password")
                .expectProblem(401, "login-blocked");
        assertThat(Integer.parseInt(blocked.header("Retry-After"))).isBetween(1, 30);
        assertThat(blocked.json().get("retryAfterSeconds").asInt()).isBetween(1, 30);
    }

    @Test
    void logsOutAndSaysWhereToGo() {
        Browser browser = gateway.loggedIn("finance");
        String session = browser.cookie(Browser.SESSION);
        Answer goodbye = browser.sendJson("POST", "/logout", "", "Accept", "application/json")
                .expect(204);
        assertThat(goodbye.header("Location")).isEqualTo("/login?goodbye");
        Browser thief = gateway.browser();
        thief.plant(Browser.SESSION, session);
        thief.getJson("/api/me").expectProblem(401, "authentication-required");
    }

    @Test
    void remembersTheLanguageThatAPersonChose() {
        Browser browser = gateway.loggedIn("agent");
        Answer me = browser.getJson("/api/me").expect(200);
        assertThat(me.json().get("passwordLogin").asBoolean()).isTrue();
        browser.sendJson("PUT", "/api/me/language", "{\"language\":\"ro\"}").expect(200);
        assertThat(gateway.loggedIn("agent")
                        .getJson("/api/me")
                        .json()
                        .get("language")
                        .asString())
                .isEqualTo("ro");
        browser.sendJson("PUT", "/api/me/language", "{\"language\":\"de\"}").expect(400);
        browser.sendJson("PUT", "/api/me/language", "{}").expectProblem(400, "invalid-request");
    }
}
