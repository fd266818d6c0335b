package com.azuvio.crmconnect.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.Program;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.azuvio.crmconnect.gateway.support.StubService;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A second gateway stands in for any other OpenID Connect issuer: a real one, with code, PKCE and refresh tokens. */
class ExternalIssuerIT {

    private static final int PORT = RunningGateway.freePort();

    private static final RunningGateway ISSUER = RunningGateway.start(Map.of(
            "backoffice.security.access-token-seconds",
            "61",
            "backoffice.clients.edge.secret",
            RunningGateway.SECRET,
            "backoffice.clients.edge.redirect-uris",
            "http://127.0.0.1:" + PORT + "/login/oauth2/code/backoffice"));

    private static final RunningGateway GATEWAY = RunningGateway.startOn(
            PORT,
            Map.of(
                    "backoffice.security.identity-provider",
                    "external",
                    "backoffice.security.issuer",
                    ISSUER.url(),
                    "backoffice.security.jwks-uri",
                    ISSUER.url() + "/oauth2/jwks",
                    "backoffice.security.external.client-id",
                    "edge",
                    "backoffice.security.external.client-secret",
                    RunningGateway.SECRET,
                    "backoffice.security.external.authorization-uri",
                    ISSUER.url() + "/oauth2/authorize",
                    "backoffice.security.external.token-uri",
                    ISSUER.url() + "/oauth2/token",
                    "backoffice.security.external.end-session-uri",
                    ISSUER.url() + "/connect/logout",
                    "backoffice.signing-keys.encryption-key",
                    ""));

    @AfterAll
    static void stop() {
        GATEWAY.close();
        ISSUER.close();
    }

    private Browser loggedIn() {
        Browser browser = GATEWAY.browser();
        assertThat(browser.get("/login").expect(200).body())
                .contains("single sign-on")
                .doesNotContain("password");
        Answer toIssuer = browser.get("/oauth2/authorization/backoffice").expect(302);
        assertThat(toIssuer.header("Location"))
                .startsWith(ISSUER.url() + "/oauth2/authorize")
                .contains("code_challenge=", "code_challenge_method=S256", "nonce=", "state=");
        Answer loginPage = browser.follow(browser.follow(toIssuer)).expect(200);
        Answer back = browser.send(browser.to(ISSUER.url() + "/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=sales&password="
                        + RunningGateway.PASSWORD
                        + "&_csrf="
                        + URLEncoder.encode(Browser.csrfField(loginPage), UTF_8))));
        Answer withCode = browser.follow(back).expect(302);
        assertThat(withCode.header("Location")).startsWith(GATEWAY.url() + "/login/oauth2/code/backoffice?code=");
        Answer done = browser.follow(withCode).expect(302);
        assertThat(done.header("Location")).doesNotContain("failed");
        return browser;
    }

    @Test
    void logsPeopleInByCodeAndRelaysTheIssuersToken() throws ParseException {
        Browser browser = loggedIn();
        GATEWAY.service().answer(StubService.json(200, "{}"));

        Answer me = browser.getJson("/api/me").expect(200);
        browser.getJson("/api/clients").expect(200);

        assertThat(me.json().toString()).contains("\"sales\"", "\"sales-admin\"");
        SignedJWT relayed = SignedJWT.parse(GATEWAY.service().last().bearer());
        assertThat(relayed.getJWTClaimsSet().getIssuer()).isEqualTo(ISSUER.url());
        assertThat(relayed.getJWTClaimsSet().getAudience()).containsExactly("backoffice");
        assertThat(relayed.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("sales-admin");
        assertThat(browser.get("/start").expect(200).body()).contains("sales");
    }

    @Test
    void refreshesATokenThatIsAboutToExpire() {
        Browser browser = loggedIn();
        GATEWAY.service().answer(StubService.json(200, "{}"));
        browser.getJson("/api/clients").expect(200);
        String first = GATEWAY.service().last().bearer();
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            browser.getJson("/api/clients").expect(200);
            assertThat(GATEWAY.service().last().bearer()).isNotEqualTo(first);
        });
    }

    @Test
    void endsWhenTheIssuerEndsIt() {
        Browser browser = loggedIn();
        ISSUER.jdbc().update("delete from oauth2_authorization");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> browser.getJson("/api/clients").expectProblem(401, "authentication-required"));
    }

    @Test
    void takesTheIssuersTokensFromProgramsAndNoOthers() {
        Program program = GATEWAY.program();
        program.get("/api/clients", ISSUER.program().token("cli-sales-admin")).expect(200);
        program.get("/api/clients", RunningGateway.shared().program().token("cli-sales-admin"))
                .expectProblem(401, "token-not-valid");
    }

    @Test
    void logsOutAtTheIssuerToo() {
        Browser browser = loggedIn();
        String csrf = Browser.csrfField(browser.get("/start").expect(200));
        Answer out = browser.postForm("/logout", Map.of("_csrf", csrf)).expect(302);
        assertThat(out.header("Location")).startsWith(ISSUER.url() + "/connect/logout?id_token_hint=");
        browser.getJson("/api/me").expectProblem(401, "authentication-required");
    }

    @Test
    void tellsAScriptThatLogsOutWhereTheIssuersSessionEnds() {
        Browser browser = loggedIn();
        Answer me = browser.getJson("/api/me").expect(200);
        assertThat(me.json().get("passwordLogin").asBoolean()).isFalse();
        Answer out = browser.sendJson("POST", "/logout", "", "Accept", "application/json")
                .expect(204);
        assertThat(out.header("Location")).startsWith(ISSUER.url() + "/connect/logout?id_token_hint=");
    }

    @Test
    void isNoIdentityProviderItself() {
        Program program = GATEWAY.program();
        assertThat(program.send(program.to("/oauth2/jwks").GET()).status()).isEqualTo(401);
        program.get("/api/users", ISSUER.program().token("cli-ops")).expectProblem(404, "not-found");
        assertThat(GATEWAY.jdbc().queryForList("select kid from signing_keys")).isEmpty();
    }
}
