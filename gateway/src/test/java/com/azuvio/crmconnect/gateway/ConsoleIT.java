package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.azuvio.crmconnect.gateway.support.StubService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleIT {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    private final RunningGateway gateway = RunningGateway.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/today",
                "/metrics",
                "/sales/invoices",
                "/sales/invoices/0197?status=OVERDUE&status=SENT",
                "/crm/clients",
                "/messages",
                "/integrations/parked",
                "/settings/users"
            })
    void answersEachOfItsAddressesWithTheOnePage(String path) {
        Answer page = gateway.loggedIn("sales").get(path).expect(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.body()).contains("Console of the tests");
    }

    @Test
    void givesEachAnswerANonceOfItsOwn() {
        Browser browser = gateway.loggedIn("sales");
        String first = nonceOf(browser.get("/today").expect(200));
        String second = nonceOf(browser.get("/today").expect(200));
        assertThat(first).isNotEqualTo(second);
    }

    private static String nonceOf(Answer page) {
        Matcher nonces = NONCE.matcher(page.body());
        assertThat(nonces.results().map(found -> found.group(1)).distinct().toList())
                .hasSize(1);
        nonces.reset();
        assertThat(nonces.find()).isTrue();
        String nonce = nonces.group(1);
        assertThat(Base64.getUrlDecoder().decode(nonce)).hasSizeGreaterThanOrEqualTo(16);
        assertThat(page.response().headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce + "';"
                        + " style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self';"
                        + " connect-src 'self'; frame-src 'self' blob:; frame-ancestors 'none'; base-uri 'none';"
                        + " form-action 'self'");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        return nonce;
    }

    @ParameterizedTest
    @CsvSource({"main-1a2b3c.js,text/javascript", "main-4d5e6f.css,text/css"})
    void letsABrowserKeepAssetsForGoodAndSendsThemCompressed(String asset, String type) {
        Browser nobody = gateway.browser();
        Answer plain = nobody.get("/console/assets/" + asset).expect(200);
        assertThat(plain.header("Content-Type")).startsWith(type);
        assertThat(plain.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        Answer small = nobody.send(nobody.to("/console/assets/" + asset)
                        .header("Accept-Encoding", "gzip, deflate, br")
                        .GET())
                .expect(200);
        assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.response().headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
        assertThat(small.body().length()).isLessThan(plain.body().length() / 2);
    }

    @Test
    void answersAnAssetOfAnotherBuildWithAProblemAndNotWithThePage() {
        gateway.loggedIn("sales").get("/console/assets/main-000000.js").expectProblem(404, "not-found");
        assertThat(gateway.loggedIn("sales")
                        .get("/console/index.html")
                        .expect(302)
                        .header("Location"))
                .endsWith("/");
    }

    @Test
    void sendsWhatTheBuildCompressedAsItIs(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("index.html"), "<!doctype html>");
        Files.writeString(folder.resolve("assets/a-1.js"), "plain");
        Files.writeString(folder.resolve("assets/a-1.js.br"), "brotli");
        try (RunningGateway other = RunningGateway.start(Map.of("backoffice.console.location", folder.toUri() + ""))) {
            Browser browser = other.browser();
            Answer small = browser.send(browser.to("/console/assets/a-1.js")
                            .header("Accept-Encoding", "gzip, br")
                            .GET())
                    .expect(200);
            assertThat(small.body()).isEqualTo("brotli");
            assertThat(small.header("Content-Encoding")).isEqualTo("br");
            assertThat(small.header("Content-Type")).startsWith("text/javascript");
        }
    }

    @Test
    void leadsToThePageThatWasAskedForAfterTheLogin() {
        Browser browser = gateway.browser();
        String asked = "/sales/invoices?status=OVERDUE&client=a%20b";
        assertThat(browser.get(asked).expect(302).header("Location")).endsWith("/login");
        Answer loggedIn = browser.tryLogIn("sales", RunningGateway.PASSWORD);
        assertThat(loggedIn.expect(302).header("Location")).isEqualTo(asked);
        browser.follow(loggedIn).expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/today?a=1, /today?a=1",
        "http://evil.example/today?a=1, /",
        "//evil.example/today, /",
        "/\\\\evil.example/today, /",
        "javascript:alert(1), /",
        "http://evil.example, /"
    })
    void leadsNowhereElseWhateverTheCookieSays(String planted, String target) {
        Browser browser = gateway.browser();
        browser.get("/today").expect(302);
        browser.plant("REDIRECT_URI", Base64.getEncoder().encodeToString(planted.getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.tryLogIn("sales", RunningGateway.PASSWORD)
                        .expect(302)
                        .header("Location"))
                .isEqualTo(target);
    }

    @Test
    void letsPdfsBeFramedByItselfAndNothingElse() {
        Browser browser = gateway.loggedIn("sales");
        gateway.service().answer(exchange -> StubService.send(exchange, 200, "application/pdf", "%PDF-1.7"));
        Answer pdf = browser.getJson("/api/invoices/9/pdf").expect(200);
        assertThat(pdf.response().headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(pdf.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'self'", "default-src 'none'");
        gateway.service().answer(StubService.json(200, "{}"));
        Answer json = browser.getJson("/api/invoices/9").expect(200);
        assertThat(json.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(json.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void compressesWhatAServiceAnswers() {
        Browser browser = gateway.loggedIn("sales");
        gateway.service().answer(StubService.json(200, "{\"text\":\"" + "x".repeat(5000) + "\"}"));
        Answer answer = browser.send(browser.to("/api/invoices")
                        .header("Accept", "application/json")
                        .header("Accept-Encoding", "gzip")
                        .GET())
                .expect(200);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.body().length()).isLessThan(500);
    }

    @Test
    void showsTheStartPageInABuildWithoutConsole() {
        try (RunningGateway bare = RunningGateway.start(Map.of("backoffice.console.location", "classpath:/nothing/"))) {
            Browser browser = bare.loggedIn("ops");
            Answer home = browser.get("/").expect(302);
            assertThat(home.header("Location")).endsWith("/start");
            assertThat(browser.follow(home).expect(200).body()).contains("Services");
            browser.get("/sales/invoices").expectProblem(404, "not-found");
        }
    }
}
