package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.notification.message.DeliveryResult.Accepted;
import com.azuvio.crmconnect.notification.message.DeliveryResult.AnswerLost;
import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.starter.id.UuidV7;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Messages in every status, brought there by real transitions. */
final class MessageFixtures {

    static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    static final RetryPolicy POLICY = new RetryPolicy(3, 30, 3600);
    static final Accepted ACCEPTED = new Accepted(new ServerAnswer(250, "250 ok"));
    static final AnswerLost LOST = new AnswerLost(FailureReason.ANSWER_LOST);
    static final NotAccepted BUSY =
            new NotAccepted(FailureReason.MAIL_SERVER_BUSY, false, new ServerAnswer(451, "451 later"));
    static final NotAccepted REFUSED =
            new NotAccepted(FailureReason.RECIPIENT_REFUSED, true, new ServerAnswer(550, "550 unknown"));

    private static final Attachment PDF = Attachment.pdf("/invoices/1/pdf", "AZ-2026-000123.pdf", "0".repeat(64));

    private MessageFixtures() {}

    static Message queued(String... recipients) {
        DocumentToSend document = new DocumentToSend(
                UuidV7.next(),
                DocumentType.INVOICE,
                "AZ-2026-000123",
                "Azuvio Trading SRL",
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 24),
                new BigDecimal("119.00"),
                new BigDecimal("119.00"),
                Currency.getInstance("EUR"),
                null);
        return Message.queue(
                Letter.of(
                        UuidV7.next(),
                        UuidV7.next(),
                        Language.EN,
                        document,
                        List.of(PDF),
                        Recipients.of(List.of(recipients))),
                NOW);
    }

    static Message queued() {
        return queued("accounts@client.example");
    }

    static Message sending() {
        Message message = queued();
        start(message);
        return message;
    }

    static Message handingOver() {
        Message message = sending();
        message.beginHandover(1, NOW);
        return message;
    }

    static Message sent() {
        return after(ACCEPTED);
    }

    static Message failed() {
        return after(REFUSED);
    }

    static Message uncertain() {
        return after(LOST);
    }

    static Message confirmed() {
        Message message = uncertain();
        message.confirm("maria", "the client has it", NOW);
        return message;
    }

    static void start(Message message) {
        message.startSending(NOW, NOW.plusSeconds(30));
    }

    private static Message after(DeliveryResult result) {
        Message message = handingOver();
        message.record(1, result, POLICY, NOW);
        return message;
    }
}
