package com.azuvio.crmconnect.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.notification.support.Mailings;
import com.azuvio.crmconnect.notification.support.Mailings.Mailing;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@NotificationTest
class TemplatesIT {

    private static final String PATH = "/message-templates/PROFORMA/en";
    private static final String SENT = "sales.notification.message-sent.v1";

    @Autowired
    private EventProbe events;

    @Autowired
    private Api api;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private JdbcClient jdbc;

    private Mailings mailings;

    @BeforeEach
    void prepare() throws Exception {
        mailings = new Mailings(events, invoicing);
        mailbox.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void backToTheBuiltInOne() {
        put(PATH, Map.of("builtIn", true));
    }

    @Test
    void listsEveryKindInEveryLanguage() {
        JsonNode all = admin().get("/message-templates").expect(200).json().get("items");
        assertThat(all).hasSize(16);
        JsonNode one = admin().get("/message-templates/INVOICE/ro").expect(200).json();
        assertThat(one.get("builtIn").asBoolean()).isTrue();
        assertThat(one.get("subject").asString()).contains("${documentName}", " de la ");
        assertThat(one.get("variables")
                        .valueStream()
                        .map(variable -> variable.get("name").asString()))
                .contains("number", "clientName", "paymentReference");
        for (String role : new String[] {"finance-manager", "account-executive"}) {
            api.as(role).get("/message-templates").expectProblem(403, "forbidden");
            api.as(role).put(PATH, Map.of("builtIn", true), "\"0\"").expectProblem(403, "forbidden");
        }
        assertThat(admin().get("/message-templates/INVOICE/xx").status()).isEqualTo(400);
        assertThat(admin().get("/message-templates/LETTER/en").status()).isEqualTo(400);
    }

    @Test
    void writesMailsByTheNewWordsAndKeepsEveryVersion() {
        JsonNode saved = put(PATH, words("Your proforma [(${number})]", "<p>Dear [[${clientName} ?: 'client']]</p>"));
        assertThat(saved.get("builtIn").asBoolean()).isFalse();
        assertThat(saved.get("savedBy").asString()).isEqualTo("test-sales-admin");
        long version = saved.get("version").asLong();
        Mailing mailing = proforma();

        assertThat(mailTo(mailing).startsWith("Your proforma AZ-")).isTrue();
        JsonNode back = put(PATH, Map.of("builtIn", true));
        assertThat(back.get("version").asLong()).isEqualTo(version + 1);
        assertThat(mailTo(proforma())).startsWith("Proforma invoice ");
        JsonNode old = admin().get(PATH + "?version=" + version).expect(200).json();
        assertThat(old.get("subject").asString()).isEqualTo("Your proforma [(${number})]");
        assertThat(old.at("/versions/0/version").asLong()).isEqualTo(version + 1);
        admin().get(PATH + "?version=999").expectProblem(404, "template-version-not-found");
        assertThat(catchDataAccess(() ->
                        jdbc.sql("update message_templates set subject = 'x'").update()))
                .isNotNull();
    }

    @Test
    void refusesABrokenTemplateWithLineAndReason() {
        JsonNode problem = admin().put(PATH, words("x", "<p>\n[[${T(java.lang.Runtime)}]]\n[[${nobody}]]</p>"), tag())
                .expectProblem(422, "template-broken")
                .json();

        assertThat(problem.get("part").asString()).isEqualTo("html");
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.at("/errors/1/code").asString()).isEqualTo("unknown-variable");
        assertThat(problem.at("/errors/1/message").asString()).startsWith("line 3: ${nobody}");
        assertThat(admin().put(PATH, Map.of("subject", "x"), tag()).status()).isEqualTo(400);
        assertThat(admin().put(PATH, Map.of("builtIn", true, "subject", "x"), tag())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesToOverwriteWhatNobodyHasSeen() {
        String seen = tag();
        admin().put(PATH, words("x", "<p>x</p>"), null).expectProblem(428, "if-match-required");
        admin().put(PATH, words("x", "<p>x</p>"), seen).expect(200);
        admin().put(PATH, words("y", "<p>y</p>"), seen).expectProblem(412, "stale-version");
    }

    @Test
    void neverStopsSendingBecauseOfATemplate() {
        long next = admin().get(PATH).expect(200).json().get("version").asLong() + 1;
        jdbc.sql(
                        "insert into message_templates values ('PROFORMA', 'EN', :next, 'x', '<p>[[${gone}]]</p>', 'x', now(), 'test')")
                .param("next", next)
                .update();

        assertThat(mailTo(proforma())).startsWith("Proforma invoice ");
    }

    @Test
    void showsWhatAMailWouldSayWithoutSavingIt() {
        JsonNode sample = preview(Map.of("subject", "Offer [(${number})]"));
        assertThat(sample.get("subject").asString()).isEqualTo("Offer EX-2026-000123");
        assertThat(sample.get("html").asString()).contains("Proforma invoice", "1,234.50 EUR");
        assertThat(sample.get("plain").asString()).contains("RF18539007547034");

        Mailing mailing = proforma();
        String id = events.await(SENT, of(mailing)).data().get("messageId").asString();
        String number = preview(Map.of("documentId", mailing.documentId(), "subject", "[(${number})]"))
                .get("subject")
                .asString();
        assertThat(number).startsWith("AZ-");
        assertThat(preview(Map.of("messageId", id, "subject", "[(${number})]"))
                        .get("subject")
                        .asString())
                .isEqualTo(number);
        admin().post("/message-templates/REMINDER/en/preview", Map.of("messageId", id))
                .expectProblem(422, "message-of-another-kind");
        admin().post(PATH + "/preview", Map.of("documentId", UUID.randomUUID()))
                .expectProblem(404, "document-not-mailed");
        admin().post(PATH + "/preview", Map.of("html", "[[${gone}]]")).expectProblem(422, "template-broken");
    }

    @Test
    void mailsATestToWhoeverAsks() throws Exception {
        JsonNode queued = admin().post("/message-templates/REMINDER/ro/test", Map.of("recipient", "me@seller.example"))
                .expect(201)
                .json();
        String id = queued.get("id").asString();
        await().until(() -> admin().get("/messages/" + id)
                .expect(200)
                .json()
                .get("status")
                .asString()
                .equals("SENT"));

        assertThat(queued.get("kind").asString()).isEqualTo("TEST");
        assertThat(Arrays.stream(mailbox.getReceivedMessages()).map(TemplatesIT::subject))
                .anyMatch(subject -> subject.startsWith("[Test] Notificare de plată de la "));
        admin().post(PATH + "/test", Map.of("recipient", "nobody")).expectProblem(422, "no-usable-recipient");
    }

    private static Map<String, Object> words(String subject, String html) {
        return Map.of("subject", subject, "html", html, "plain", "[(${number})]");
    }

    private JsonNode preview(Map<String, Object> request) {
        return admin().post(PATH + "/preview", request).expect(200).json();
    }

    private JsonNode put(String path, Map<String, Object> body) {
        return admin().put(path, body, tag()).expect(200).json();
    }

    private String tag() {
        return String.valueOf(admin().get(PATH).expect(200).header("ETag"));
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private Mailing proforma() {
        return mailings.to("p" + UUID.randomUUID() + "@client.example")
                .with("documentType", "PROFORMA")
                .with("number", "AZ-2026-77")
                .publish();
    }

    /** The subject of the mail with the document, once it has arrived. */
    private String mailTo(Mailing mailing) {
        String address =
                events.await(SENT, of(mailing)).data().at("/recipients/0").asString();
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address))
                .map(TemplatesIT::subject)
                .findFirst()
                .orElseThrow();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataAccessException catchDataAccess(Runnable command) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(DataAccessException.class, command::run);
    }

    private static Predicate<JsonNode> of(Mailing mailing) {
        return data -> data.get("sendId").asString().equals(mailing.sendId());
    }
}
