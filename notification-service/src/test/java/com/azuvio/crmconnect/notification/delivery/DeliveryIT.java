package com.azuvio.crmconnect.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.notification.mail.ScriptedMailServer;
import com.azuvio.crmconnect.notification.mail.ScriptedMailServer.Step;
import com.azuvio.crmconnect.notification.support.Mailings;
import com.azuvio.crmconnect.notification.support.Mailings.Mailing;
import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.notification.support.NotificationTest;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.icegreen.greenmail.util.GreenMail;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;

@NotificationTest
@ExtendWith(OutputCaptureExtension.class)
class DeliveryIT {

    private static final String SENT = "sales.notification.message-sent.v1";
    private static final String FAILED = "sales.notification.message-failed.v1";
    private static final String UNCERTAIN = "sales.notification.message-uncertain.v1";

    @Autowired
    private EventProbe events;

    @Autowired
    private Api api;

    @Autowired
    private MutableClock clock;

    @Autowired
    private GreenMail mailbox;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private JavaMailSenderImpl mailSettings;

    @Autowired
    private CircuitBreakerRegistry circuits;

    @Autowired
    private List<SelfCheck> selfChecks;

    private Mailings mailings;

    @BeforeEach
    void prepare() {
        mailings = new Mailings(events, invoicing);
        circuits.circuitBreaker("invoicing").reset();
    }

    @AfterEach
    void holdsWhatMustAlwaysHold() throws Exception {
        mailSettings.setPort(mailbox.getSmtp().getPort());
        mailbox.purgeEmailFromAllMailboxes();
        clock.reset();
        assertThat(selfChecks)
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    @Test
    void mailsADocumentAndTellsThatItWasSent() throws Exception {
        byte[] pdf = "%PDF-1.7\nthe stored bytes\n".getBytes(StandardCharsets.US_ASCII);
        Mailing mailing = mailings.to("accounts@client.example", "boss@client.example")
                .withFile(pdf)
                .publish();

        ReceivedEvent sent = events.await(SENT, of(mailing));
        assertThat(sent.key()).isEqualTo(mailing.clientId());
        assertThat(sent.revision()).isEqualTo(1);
        assertThat(sent.data().get("serverAnswer").asString()).startsWith("250");

        List<MimeMessage> mails = mailsOf(sent);
        assertThat(mails).hasSize(2); // one mail, a copy in each recipient's box
        assertThat(mails.getFirst().getSubject()).isEqualTo("Invoice INV-2026-000123 from Azuvio Trading SRL");
        assertThat(raw(mails.getFirst()))
                .contains(java.util.Base64.getEncoder().encodeToString(pdf))
                .contains(java.util.Base64.getEncoder().encodeToString(Mailings.XML));

        JsonNode message = read(sent);
        assertThat(message.get("status").asString()).isEqualTo("SENT");
        assertThat(message.get("attempts")).hasSize(1);
        assertThat(message.at("/attempts/0/serverAnswer/code").asInt()).isEqualTo(250);
    }

    @Test
    void mailsOnceHoweverOftenItIsTold() throws Exception {
        Mailing mailing = mailings.to("accounts@client.example").publish().publish();
        mailing.publish();
        ReceivedEvent sent = events.await(SENT, of(mailing));

        Mailing later = mailings.to("accounts@client.example").publish();
        events.await(SENT, of(later));
        assertThat(mailsOf(sent)).hasSize(1);
        assertThat(messagesOf(mailing)).hasSize(1);
    }

    @Test
    void sendsManyMailsSideBySideAndNoneTwice() throws Exception {
        List<Mailing> many = IntStream.range(0, 60)
                .mapToObj(i -> mailings.to("many" + i + "@client.example").publish())
                .toList();

        for (Mailing mailing : many) {
            ReceivedEvent sent = events.await(SENT, of(mailing));
            assertThat(mailsOf(sent)).hasSize(1);
        }
    }

    @Test
    void failsWithoutRecipientAndNeverSaysSent() {
        Mailing mailing = mailings.to().publish();

        ReceivedEvent failed = events.await(FAILED, of(mailing));
        assertThat(failed.data().get("reason").asString()).isEqualTo("no-recipient");
        assertThat(read(failed).get("status").asString()).isEqualTo("FAILED");
        assertThat(events.emitted(SENT)).noneMatch(event -> of(mailing).test(event.data()));
    }

    @Test
    void failsWithAnUnusableRecipient() {
        Mailing mailing = mailings.to("accounts@client.example", "nobody").publish();

        assertThat(events.await(FAILED, of(mailing)).data().get("reason").asString())
                .isEqualTo("invalid-recipient");
    }

    @Test
    void sendsNothingWhereTheStoredFileIsNotTheOneThatWasAnnounced() {
        Mailing mailing = mailings.to("accounts@client.example")
                .withAlteredFile("%PDF-1.7 altered".getBytes(StandardCharsets.US_ASCII))
                .publish();

        assertThat(events.await(FAILED, of(mailing)).data().get("reason").asString())
                .isEqualTo("pdf-altered");
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void sendsNothingWhereTheEInvoiceIsNotTheOneThatWasAnnounced() {
        Mailing mailing =
                mailings.to("accounts@client.example").withAlteredXml().publish();

        assertThat(events.await(FAILED, of(mailing)).data().get("reason").asString())
                .isEqualTo("attachment-altered");
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void mailsThePdfAloneWhereNoEInvoiceIsAnnounced() throws Exception {
        Mailing mailing = mailings.to("accounts@client.example").withoutXml().publish();

        assertThat(raw(mailsOf(events.await(SENT, of(mailing))).getFirst())).doesNotContain("application/xml");
        assertThat(invoicing.requestsOf(mailing.xmlPath())).isZero();
    }

    @Test
    void failsAtOnceWhereThereIsNoSuchFile() {
        Mailing mailing = mailings.to("accounts@client.example").withoutFile().publish();

        assertThat(events.await(FAILED, of(mailing)).data().get("reason").asString())
                .isEqualTo("pdf-not-found");
        assertThat(invoicing.requestsOf(mailing.path())).isEqualTo(1);
    }

    @Test
    void repeatsTheFetchWithinAnAttemptAndTheAttemptAfterAPause() {
        Mailing mailing = mailings.to("accounts@client.example");
        invoicing.failFor(mailing.path(), 4); // the first attempt's three calls, and one of the second's
        mailing.publish();

        JsonNode waiting = awaitStatus(mailing, "QUEUED", 1);
        assertThat(waiting.get("reason").asString()).isEqualTo("pdf-not-available");
        clock.advance(Duration.ofSeconds(31));

        assertThat(events.await(SENT, of(mailing)).data().get("attempt").asInt())
                .isEqualTo(2);
        assertThat(invoicing.requestsOf(mailing.path())).isEqualTo(5);
        assertThat(invoicing.requestsOf(mailing.xmlPath())).isEqualTo(1);
    }

    @Test
    void triesAgainAfterARefusalForNowAndThenFails() throws IOException {
        try (ScriptedMailServer server = usedBy(new ScriptedMailServer())) {
            server.on(Step.RCPT, "451 4.7.1 greylisted");
            Mailing mailing = mailings.to("accounts@client.example").publish();
            awaitStatus(mailing, "QUEUED", 1);
            clock.advance(Duration.ofSeconds(31));
            for (int attempt = 2; attempt < 10; attempt++) {
                awaitStatus(mailing, "QUEUED", attempt);
                clock.advance(Duration.ofMinutes(61));
            }

            ReceivedEvent failed = events.await(FAILED, of(mailing));
            assertThat(failed.data().get("reason").asString()).isEqualTo("mail-server-busy");
            assertThat(failed.data().get("attempt").asInt()).isEqualTo(10);
            assertThat(failed.data().get("serverAnswer").asString()).isEqualTo("451 4.7.1 greylisted");
        }
    }

    @Test
    void waitsForAMailServerThatIsAwayWithoutBeingUnhealthy() {
        mailSettings.setPort(closedPort());
        Mailing mailing = mailings.to("accounts@client.example").publish();
        JsonNode waiting = awaitStatus(mailing, "QUEUED", 1);
        assertThat(waiting.get("reason").asString()).isEqualTo("mail-server-unreachable");
        api.anonymous().get("/actuator/health/readiness").expect(200);
        api.as("ops").get("/actuator/health").expect(200);

        mailSettings.setPort(mailbox.getSmtp().getPort());
        clock.advance(Duration.ofSeconds(31));
        events.await(SENT, of(mailing));
    }

    @Test
    void failsAtOnceWhereARecipientIsRefusedForGoodAndIsSentOnRetry() throws IOException {
        ReceivedEvent failed;
        Mailing mailing = mailings.to("accounts@client.example");
        try (ScriptedMailServer server = usedBy(new ScriptedMailServer())) {
            server.on(Step.RCPT, "550 5.1.1 <accounts@client.example> unknown");
            mailing.publish();
            failed = events.await(FAILED, of(mailing));
            assertThat(failed.data().get("reason").asString()).isEqualTo("recipient-refused");
        }
        mailSettings.setPort(mailbox.getSmtp().getPort());
        api.as("sales-admin").post("/messages/" + idOf(failed) + "/retry").expect(200);

        ReceivedEvent sent = events.await(SENT, of(mailing));
        assertThat(sent.revision()).isEqualTo(failed.revision() + 1);
        assertThat(read(sent).get("attempts")).hasSize(2);
    }

    @Test
    void isUncertainAfterALostAnswerAndNeverSentAgainByItself() throws IOException {
        try (ScriptedMailServer server = usedBy(new ScriptedMailServer())) {
            server.on(Step.END_OF_DATA, ScriptedMailServer.CUT);
            Mailing mailing = mailings.to("accounts@client.example").publish();

            ReceivedEvent uncertain = events.await(UNCERTAIN, of(mailing));
            assertThat(uncertain.data().get("reason").asString()).isEqualTo("answer-lost");
            clock.advance(Duration.ofDays(30));
            Mailing later = mailings.to("other@client.example").publish();
            events.await(UNCERTAIN, of(later));

            assertThat(server.mails())
                    .filteredOn(mail -> mail.contains(idOf(uncertain)))
                    .hasSize(1);
            assertThat(read(uncertain).get("status").asString()).isEqualTo("UNCERTAIN");
            api.as("sales-admin")
                    .post("/messages/" + idOf(uncertain) + "/retry")
                    .expectProblem(409, "message-not-failed");
        }
    }

    @Test
    void isSentEvenIfTheConnectionBreaksAfterTheAcceptance() throws IOException {
        try (ScriptedMailServer server = usedBy(new ScriptedMailServer())) {
            server.on(Step.END_OF_DATA, "250 2.0.0 taken" + ScriptedMailServer.CUT);
            Mailing mailing = mailings.to("accounts@client.example").publish();

            assertThat(events.await(SENT, of(mailing))
                            .data()
                            .get("serverAnswer")
                            .asString())
                    .isEqualTo("250 2.0.0 taken");
        }
    }

    @Test
    void logsNoAddressOfAnybody(CapturedOutput output) throws IOException {
        try (ScriptedMailServer server = usedBy(new ScriptedMailServer())) {
            server.on(Step.RCPT, "250 ok", "550 5.1.1 <secret.person@client.example> unknown");
            events.await(SENT, of(mailings.to("secret.person@client.example").publish()));
            events.await(FAILED, of(mailings.to("secret.person@client.example").publish()));
            events.await(FAILED, of(mailings.to("secret.person").publish()));
        }
        assertThat(output.getAll()).isNotEmpty().doesNotContain("secret.person");
    }

    private ScriptedMailServer usedBy(ScriptedMailServer server) {
        mailSettings.setPort(server.port());
        return server;
    }

    private JsonNode awaitStatus(Mailing mailing, String status, int attempts) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> messagesOf(mailing).stream().findFirst().orElse(null),
                        message -> message != null
                                && message.get("status").asString().equals(status)
                                && message.get("attempts").asInt() == attempts);
    }

    private List<JsonNode> messagesOf(Mailing mailing) {
        return api.as("sales-admin")
                .get("/messages?documentId=" + mailing.documentId())
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private JsonNode read(ReceivedEvent event) {
        return api.as("sales-admin").get("/messages/" + idOf(event)).expect(200).json();
    }

    private List<MimeMessage> mailsOf(ReceivedEvent event) throws MessagingException {
        String id = "<" + idOf(event) + "@azuvio.example>";
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(mail -> id.equals(messageIdOf(mail)))
                .toList();
    }

    private static String messageIdOf(Message mail) {
        try {
            return mail.getHeader("Message-ID")[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String raw(MimeMessage mail) throws MessagingException, IOException {
        return new String(mail.getRawInputStream().readAllBytes(), StandardCharsets.ISO_8859_1).replace("\r\n", "");
    }

    private static String idOf(ReceivedEvent event) {
        return event.data().get("messageId").asString();
    }

    private static java.util.function.Predicate<JsonNode> of(Mailing mailing) {
        return data -> data.get("sendId").asString().equals(mailing.sendId());
    }

    private static int closedPort() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
