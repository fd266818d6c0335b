package com.azuvio.crmconnect.notification.mail;

import static com.azuvio.crmconnect.notification.mail.ScriptedMailServer.CUT;
import static com.azuvio.crmconnect.notification.mail.ScriptedMailServer.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.notification.mail.ScriptedMailServer.Step;
import com.azuvio.crmconnect.notification.message.DeliveryResult;
import com.azuvio.crmconnect.notification.message.DeliveryResult.Accepted;
import com.azuvio.crmconnect.notification.message.DeliveryResult.AnswerLost;
import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.message.ServerAnswer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What each way in which a dialogue can end is taken for; the dialogues are real, on real sockets. */
class MailerIT {

    private static final String RECIPIENT = "accounts@client.example";

    private final ScriptedMailServer server = new ScriptedMailServer();
    private final JavaMailSenderImpl settings = MailFixtures.settings(server.port());
    private final AtomicBoolean gateWasAsked = new AtomicBoolean();

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void isSentWithTheServersAnswerOnceTheServerHasAccepted() {
        assertThat(send()).isEqualTo(new Accepted(new ServerAnswer(250, "250 2.0.0 queued as 4F1D2")));
        assertThat(server.mails()).hasSize(1);
        assertThat(server.commands()).contains("MAIL FROM:<billing@seller.example>", "RCPT TO:<" + RECIPIENT + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {CUT, SILENCE, "421 4.3.2 shutting down" + CUT, "nonsense", "554 what?"})
    void isSentEvenIfQuitFails(String answerToQuit) {
        server.on(Step.QUIT, answerToQuit);

        assertThat(send()).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"250 ok" + CUT, "251 forwarded", "252 will try", "250-two\r\n250 lines"})
    void isSentWithAnyPositiveAnswerToTheEndOfTheData(String answer) {
        server.on(Step.END_OF_DATA, answer);

        assertThat(send()).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {CUT, SILENCE, "250-half an answer" + CUT, "nonsense", "ok", "354 more?"})
    void isLostWhereNoReadableAnswerToTheEndOfTheDataCame(String answer) {
        server.on(Step.END_OF_DATA, answer);

        assertThat(send()).isEqualTo(new AnswerLost(FailureReason.ANSWER_LOST));
        assertThat(server.mails()).hasSize(1); // the server has it, and we cannot know
    }

    @Test
    void isRefusedForNowAfterTheEndOfTheData() {
        server.on(Step.END_OF_DATA, "451 4.3.0 try again later");

        assertThat(send()).isEqualTo(notAccepted(FailureReason.MAIL_SERVER_BUSY, false, "451 4.3.0 try again later"));
    }

    @Test
    void isRefusedAfterTheEndOfTheDataEvenIfTheConnectionBreaksRightAfterwards() {
        server.on(Step.END_OF_DATA, "451 4.3.0 try again later" + CUT);

        assertThat(send()).isEqualTo(notAccepted(FailureReason.MAIL_SERVER_BUSY, false, "451 4.3.0 try again later"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"554 5.7.1 content refused", "554 5.7.1 content refused" + CUT, "552 5.3.4 too big"})
    void isRefusedForGoodAfterTheEndOfTheData(String answer) {
        server.on(Step.END_OF_DATA, answer);

        assertThat(send()).isEqualTo(notAccepted(FailureReason.MESSAGE_REFUSED, true, answer.replace(CUT, "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GREETING    | 421 4.3.2 too busy          | MAIL_SERVER_BUSY   | false
                    GREETING    | 554 5.3.2 no service here   | MAIL_SERVER_BUSY   | false
                    MAIL        | 451 4.7.1 slow down         | MAIL_SERVER_BUSY   | false
                    MAIL        | 421 4.7.0 closing           | MAIL_SERVER_BUSY   | false
                    MAIL        | 550 5.7.1 sender unknown    | SENDER_REFUSED     | true
                    MAIL        | 530 5.7.0 log in first      | MAIL_LOGIN_REFUSED | false
                    RCPT        | 450 4.2.1 mailbox busy      | MAIL_SERVER_BUSY   | false
                    RCPT        | 452 4.5.3 too many          | MAIL_SERVER_BUSY   | false
                    RCPT        | 552 5.5.3 too many          | MAIL_SERVER_BUSY   | false
                    RCPT        | 550 5.1.1 no such mailbox   | RECIPIENT_REFUSED  | true
                    RCPT        | 554 5.7.1 relay denied      | RECIPIENT_REFUSED  | true
                    DATA        | 451 4.3.0 not now           | MAIL_SERVER_BUSY   | false
                    DATA        | 554 5.5.1 no valid recipient| MESSAGE_REFUSED    | true
                    """)
    void isNotAcceptedWhereTheServerRefuses(Step step, String answer, FailureReason reason, boolean forGood) {
        server.on(step, answer);

        assertThat(send()).isEqualTo(notAccepted(reason, forGood, answer));
        assertThat(server.mails()).isEmpty();
        assertThat(gateWasAsked).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, cut",
        "GREETING, silence",
        "EHLO, cut",
        "EHLO, silence",
        "MAIL, cut",
        "MAIL, silence",
        "RCPT, cut",
        "RCPT, silence",
        "DATA, cut",
        "DATA, silence"
    })
    void isNotAcceptedWhereTheConnectionBreaksBeforeTheEndOfTheData(Step step, String how) {
        server.on(step, how.equals("cut") ? CUT : SILENCE);

        assertThat(send()).isEqualTo(NotAccepted.forNow(FailureReason.MAIL_SERVER_UNREACHABLE));
        assertThat(server.mails()).isEmpty();
        assertThat(gateWasAsked).isFalse();
    }

    @Test
    void isNotAcceptedWhereNobodyListens() throws IOException {
        server.close();

        assertThat(send()).isEqualTo(NotAccepted.forNow(FailureReason.MAIL_SERVER_UNREACHABLE));
    }

    @Test
    void isNotAcceptedWhereTheHostIsUnknown() {
        settings.setHost("no-such-host.invalid");

        assertThat(send()).isEqualTo(NotAccepted.forNow(FailureReason.MAIL_SERVER_UNREACHABLE));
    }

    @Test
    void isNotAcceptedWhereTheLoginFails() {
        settings.setUsername("mailer");
        settings.setPassword("wrong");
        server.on(Step.AUTH, "535 5.7.8 wrong");

        assertThat(send()).isEqualTo(notAccepted(FailureReason.MAIL_LOGIN_REFUSED, false, "535 5.7.8 wrong"));
    }

    @Test
    void isNotAcceptedWhereTheServerHasNoTlsButItIsRequired() {
        settings.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");

        assertThat(send()).isEqualTo(NotAccepted.forNow(FailureReason.MAIL_SERVER_UNREACHABLE));
    }

    @Test
    void forgetsThatEhloWasRefusedOnceHeloIsAccepted() {
        server.on(Step.EHLO, "502 5.5.1 what?").on(Step.MAIL, CUT);

        assertThat(send()).isEqualTo(NotAccepted.forNow(FailureReason.MAIL_SERVER_UNREACHABLE));
    }

    @Test
    void writesToNobodyWhereOneOfTheRecipientsIsRefused() {
        server.on(Step.RCPT, "250 ok", "550 5.1.1 no such mailbox");

        assertThat(send(RECIPIENT, "gone@client.example"))
                .isEqualTo(notAccepted(FailureReason.RECIPIENT_REFUSED, true, "550 5.1.1 no such mailbox"));
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void takesTheFinalRefusalOfOneRecipientForMoreThanThePostponementOfAnother() {
        server.on(Step.RCPT, "450 4.2.1 busy", "550 5.1.1 no such mailbox", "450 4.2.1 busy");

        assertThat(send(RECIPIENT, "gone@client.example", "third@client.example"))
                .isEqualTo(notAccepted(FailureReason.RECIPIENT_REFUSED, true, "550 5.1.1 no such mailbox"));
    }

    @Test
    void sendsNoEndOfDataWhereTheGateStaysShut() {
        DeliveryResult result = mailer().send(MailFixtures.order(RECIPIENT), List.of(MailFixtures.PDF), () -> false);

        assertThat(result).isEqualTo(NotAccepted.forNow(FailureReason.INTERRUPTED));
        assertThat(server.commands()).contains("DATA").doesNotContain("QUIT");
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void sendsNoEndOfDataWhereItCannotBeRecordedThatItIs() {
        DeliveryResult result = mailer().send(MailFixtures.order(RECIPIENT), List.of(MailFixtures.PDF), () -> {
            throw new IllegalStateException("the database is away");
        });

        assertThat(result).isEqualTo(NotAccepted.forNow(FailureReason.INTERRUPTED));
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void asksTheGateOnlyAfterTheServerHasTakenEveryRecipient() {
        mailer().send(MailFixtures.order(RECIPIENT), List.of(MailFixtures.PDF), () -> {
            assertThat(server.commands()).contains("DATA");
            assertThat(server.mails()).isEmpty();
            return true;
        });

        assertThat(server.mails()).hasSize(1);
    }

    private Mailer mailer() {
        return MailFixtures.mailer(settings);
    }

    private DeliveryResult send() {
        return send(RECIPIENT);
    }

    private DeliveryResult send(String... recipients) {
        return mailer().send(MailFixtures.order(recipients), List.of(MailFixtures.PDF), () -> {
            gateWasAsked.set(true);
            return true;
        });
    }

    private static NotAccepted notAccepted(FailureReason reason, boolean forGood, String answer) {
        return new NotAccepted(reason, forGood, new ServerAnswer(Integer.parseInt(answer.substring(0, 3)), answer));
    }
}
