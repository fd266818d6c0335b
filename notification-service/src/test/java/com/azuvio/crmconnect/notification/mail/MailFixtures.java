package com.azuvio.crmconnect.notification.mail;

import com.azuvio.crmconnect.notification.message.Attachment;
import com.azuvio.crmconnect.notification.message.DeliveryOrder;
import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.DocumentType;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.template.MailWords;
import com.azuvio.crmconnect.starter.id.UuidV7;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails to send and settings to send them with. */
final class MailFixtures {

    static final AttachedFile PDF = new AttachedFile(
            Attachment.pdf("/invoices/1/pdf", "AZ-2026-000123.pdf", "0".repeat(64)),
            "%PDF-1.7\na document\n".getBytes(StandardCharsets.US_ASCII));
    static final AttachedFile XML = new AttachedFile(
            Attachment.xml("/invoices/1/xml", "AZ-2026-000123.xml", "0".repeat(64)),
            "<Invoice/>\n".getBytes(StandardCharsets.US_ASCII));

    private MailFixtures() {}

    static DocumentToSend document(String number, String sellerName) {
        return new DocumentToSend(
                UuidV7.next(),
                DocumentType.INVOICE,
                number,
                sellerName,
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 24),
                new BigDecimal("1234.50"),
                new BigDecimal("1234.50"),
                Currency.getInstance("EUR"),
                "RF18539007547034");
    }

    static DeliveryOrder order(DocumentToSend document, Language language, String... recipients) {
        return new DeliveryOrder(
                UuidV7.next(),
                UuidV7.next(),
                1,
                List.of(recipients),
                language,
                UuidV7.next(),
                document,
                List.of(PDF.attachment()),
                Instant.parse("2026-11-24T09:30:00Z"));
    }

    static DeliveryOrder order(String... recipients) {
        return order(document("AZ-2026-000123", "Azuvio Trading SRL"), Language.EN, recipients);
    }

    static JavaMailSenderImpl settings(int port) {
        JavaMailSenderImpl settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        settings.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "1000");
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", "700");
        settings.getJavaMailProperties().setProperty("mail.smtp.writetimeout", "1000");
        settings.getJavaMailProperties().setProperty("mail.smtp.localhost", "client.test");
        return settings;
    }

    static Mailer mailer(JavaMailSenderImpl settings) {
        MailServer server = new MailServer(settings);
        SenderProperties sender = new SenderProperties("billing@seller.example", null);
        return new Mailer(new MailComposer(server, MailWords.BUILT_IN, sender), server);
    }
}
