package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginIT {

    private final RunningGateway gateway = RunningGateway.shared();

    @Test
    void leadsAPageToTheLoginAndBackToWhereItWas() {
        Browser browser = gateway.browser();
        assertThat(browser.get("/docs").expect(302).header("Location")).endsWith("/login");

        Answer loggedIn = browser.tryLogIn("sales", RunningGateway.PASSWORD);

        assertThat(loggedIn.expect(302).header("Location")).endsWith("/docs");
        browser.follow(loggedIn).expect(200);
    }

    @Test
    void answersAScriptWithAProblemInsteadOfALoginPage() {
        gateway.browser().getJson("/api/me").expectProblem(401, "authentication-required");
        gateway.browser().get("/api/clients").expectProblem(401, "authentication-required");
        gateway.browser().sendJson("POST", "/api/orders", "{}").expectProblem(401, "authentication-required");
    }

    @Test
    void leavesNoSessionBehindForAVisitorWhoDoesNotLogIn() {
        Browser browser = gateway.browser();
        browser.get("/");
        browser.get("/login").expect(200);
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sales,sales-admin",
        "agent,account-executive",
        "finance,finance-manager",
        "warehouse,warehouse",
        "ops,ops"
    })
    void knowsEachSeededUserAndTheirRole(String user, String role) {
        Browser browser = gateway.loggedIn(user);
        Answer me = browser.getJson("/api/me").expect(200);
        assertThat(me.json().get("name").asString()).isEqualTo(user);
        assertThat(me.json().get("roles").get(0).asString()).isEqualTo(role);
        assertThat(browser.get("/start").expect(200).body()).contains(user, role, "client-service");
    }

    @Test
    void tellsNoDifferenceBetweenAWrongPasswordAndAnUnknownName() {
        assertThat(gateway.browser().tryLogIn("finance", "a wrong password").header("Location"))
                .endsWith("/login?failed");
        assertThat(gateway.browser().tryLogIn("nobody", "a wrong password").header("Location"))
                .endsWith("/login?failed");
    }

    @Test
    void givesASessionCookieThatScriptsAndOtherSitesCannotUse() {
        Browser browser = gateway.browser();
        browser.logIn("sales", RunningGateway.PASSWORD);
        assertThat(browser.setCookie(Browser.SESSION)).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.cookie(Browser.CSRF)).isNotBlank();
    }

    @Test
    void acceptsNoSessionIdThatSomebodyElseChose() {
        Browser attacker = gateway.loggedIn("agent");
        String known = attacker.cookie(Browser.SESSION);
        Browser victim = gateway.browser();
        victim.plant(Browser.SESSION, known);

        victim.logIn("sales", RunningGateway.PASSWORD);

        assertThat(victim.cookie(Browser.SESSION)).isNotEqualTo(known);
        attacker.getJson("/api/me").expectProblem(401, "authentication-required");
    }

    @Test
    void changesNothingWithoutTheCsrfToken() {
        Browser browser = gateway.loggedIn("sales");
        browser.send(browser.to("/api/orders").POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                .expectProblem(403, "csrf-token-required");
        browser.sendJson("POST", "/api/orders", "{}").expect(200);
        browser.postForm("/logout", Map.of()).expect(403);
    }

    @Test
    void endsTheSessionAtLogout() {
        Browser browser = gateway.loggedIn("sales");
        String session = browser.cookie(Browser.SESSION);
        String csrf = Browser.csrfField(browser.get("/start").expect(200));

        assertThat(browser.postForm("/logout", Map.of("_csrf", csrf))
                        .expect(302)
                        .header("Location"))
                .endsWith("/login?goodbye");

        Browser thief = gateway.browser();
        thief.plant(Browser.SESSION, session);
        thief.getJson("/api/me").expectProblem(401, "authentication-required");
    }

    @Test
    void makesWhoeverFailsTooOftenWaitButNobodyElse() {
        for (int failure = 0; failure < 5; failure++) {
            gateway.browser().tryLogIn("warehouse", "a wrong password");
        }
        assertThat(gateway.browser()
                        .tryLogIn("warehouse", RunningGateway.PASSWORD)
                        .header("Location"))
                .endsWith("/login?blocked");
        gateway.loggedIn("finance").getJson("/api/me").expect(200);

        gateway.jdbc().update("update login_failures set blocked_until = now() where source like 'user warehouse at%'");
        gateway.loggedIn("warehouse").getJson("/api/me").expect(200);
    }
}
