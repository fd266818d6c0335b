package com.azuvio.crmconnect.notification.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.notification.support.Debtors;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@NotificationTest
class MailStatementIT {

    @Autowired
    private EventProbe events;

    @Autowired
    private Api api;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private Invoicing neighbours;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CompanyCalendar calendar;

    private Debtors debtors;

    @BeforeEach
    void prepare() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        debtors = new Debtors(events, neighbours.books(), jdbc);
    }

    @Test
    void mailsTheStatementOfTodayToTheClientsAddresses() throws Exception {
        UUID client = debtors.client("books@client.example");

        JsonNode queued = post(Map.of("clientId", client, "currency", "EUR"));
        awaitSent(queued);

        String path = "/clients/" + client + "/statement.pdf?currency=EUR&asOf=" + calendar.today() + "&knownAt="
                + queued.at("/statement/knownAt").asString();
        assertThat(queued.get("kind").asString()).isEqualTo("STATEMENT");
        assertThat(queued.get("requestedBy").asString()).isEqualTo("test-finance-manager");
        assertThat(neighbours.requestsOf(path)).isEqualTo(1);
        MimeMessage mail = mailTo("books@client.example");
        assertThat(mail.getSubject()).startsWith("Statement of account in EUR from ");
        assertThat(GreenMailUtil.getWholeMessage(mail).replaceAll("\\s", ""))
                .contains(Base64.getEncoder()
                        .encodeToString(("%PDF-1.7 statement " + path).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void drawsItAsOfAnyDayAndMomentForAnybody() {
        UUID client = debtors.client("books@client.example");

        JsonNode queued = post(Map.of(
                "clientId",
                client,
                "currency",
                "RON",
                "from",
                "2026-01-01",
                "asOf",
                "2026-03-31",
                "knownAt",
                "2026-04-02T10:00:00Z",
                "recipients",
                List.of("auditor@audit.example")));
        awaitSent(queued);

        assertThat(neighbours.requestsOf("/clients/" + client
                        + "/statement.pdf?currency=RON&from=2026-01-01&asOf=2026-03-31&knownAt=2026-04-02T10:00:00Z"))
                .isEqualTo(1);
        assertThat(mailTo("auditor@audit.example")).isNotNull();
    }

    @Test
    void carriesTheSameBytesWhenItIsSentAgain() {
        UUID client = debtors.client("books@client.example");
        JsonNode queued = post(Map.of("clientId", client, "currency", "EUR"));
        awaitSent(queued);

        JsonNode again = api.as("sales-admin")
                .post(
                        "/messages/" + queued.get("id").asString() + "/resend",
                        Map.of("recipients", List.of("second@client.example")))
                .expect(200)
                .json();
        awaitSent(again);

        assertThat(neighbours.requestsOf("/clients/" + client + "/statement.pdf?currency=EUR&asOf=" + calendar.today()
                        + "&knownAt=" + queued.at("/statement/knownAt").asString()))
                .as("fetched once, though it was mailed twice")
                .isEqualTo(1);
        assertThat(attachment(mailTo("second@client.example"))).isEqualTo(attachment(mailTo("books@client.example")));
    }

    @Test
    void refusesWhatItCannotDraw() {
        UUID client = debtors.client();
        refuse(Map.of("clientId", UUID.randomUUID(), "currency", "EUR"), "client-not-known");
        refuse(Map.of("clientId", client, "currency", "XXX"), "currency-not-supported");
        refuse(Map.of("clientId", client, "currency", "JPY"), "currency-not-supported");
        refuse(Map.of("clientId", client, "currency", "EUR"), "no-usable-recipient");
        refuse(
                Map.of("clientId", client, "currency", "EUR", "recipients", List.of("a@b.example", "nobody")),
                "no-usable-recipient");
        refuse(
                Map.of("clientId", client, "currency", "EUR", "from", "2026-02-01", "asOf", "2026-01-31"),
                "period-ends-before-it-begins");
        api.as("sales-admin")
                .post("/messages/statements", Map.of("clientId", client, "currency", "EUR", "asOf", "9999-01-01"))
                .expectProblem(400, "day-out-of-range");
        api.as("account-executive")
                .post("/messages/statements", Map.of("clientId", client, "currency", "EUR"))
                .expectProblem(403, "forbidden");
    }

    private void refuse(Map<String, ?> request, String code) {
        api.as("sales-admin").post("/messages/statements", request).expectProblem(422, code);
    }

    private JsonNode post(Map<String, ?> request) {
        return api.as("finance-manager")
                .post("/messages/statements", request)
                .expect(201)
                .json();
    }

    private void awaitSent(JsonNode message) {
        await().until(() -> api.as("sales-admin")
                .get("/messages/" + message.get("id").asString())
                .expect(200)
                .json()
                .get("status")
                .asString()
                .equals("SENT"));
    }

    private static String attachment(MimeMessage mail) {
        String whole = GreenMailUtil.getWholeMessage(mail);
        return whole.substring(whole.indexOf("JVBERi"), whole.indexOf("\r\n--", whole.indexOf("JVBERi")));
    }

    private MimeMessage mailTo(String address) {
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address))
                .findFirst()
                .orElseThrow();
    }
}
