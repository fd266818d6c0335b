package com.azuvio.crmconnect.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.notification.message.DeliveryOrder;
import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.template.MailWords;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailComposerTest {

    private final MailComposer composer = new MailComposer(
            new MailServer(MailFixtures.settings(1)),
            MailWords.BUILT_IN,
            new SenderProperties("billing@seller.example", "office@seller.example"));

    @Test
    void carriesItsFilesByteForByteBesideHtmlAndPlainText() throws Exception {
        List<Part> parts = leaves(composed(MailFixtures.order("a@client.example", "b@client.example")));

        assertThat(parts)
                .extracting(
                        part -> part.getContentType().replaceFirst(";.*", "").strip())
                .containsExactly("text/plain", "text/html", "application/pdf", "application/xml");
        assertThat(parts.get(2).getFileName()).isEqualTo("AZ-2026-000123.pdf");
        assertThat(parts.get(2).getInputStream().readAllBytes()).isEqualTo(MailFixtures.PDF.content());
        assertThat(parts.getLast().getFileName()).isEqualTo("AZ-2026-000123.xml");
        assertThat(parts.getLast().getInputStream().readAllBytes()).isEqualTo(MailFixtures.XML.content());
    }

    @Test
    void namesSenderRecipientsAndDocument() throws Exception {
        DeliveryOrder order = MailFixtures.order("a@client.example", "b@client.example");
        MimeMessage mail = composed(order);

        assertThat(mail.getSubject()).isEqualTo("Invoice AZ-2026-000123 from Azuvio Trading SRL");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("billing@seller.example", "Azuvio Trading SRL"));
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("office@seller.example"));
        assertThat(mail.getAllRecipients())
                .containsExactly(new InternetAddress("a@client.example"), new InternetAddress("b@client.example"));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(order.queuedAt());
    }

    @Test
    void keepsItsMessageIdThroughEveryAttempt() throws Exception {
        DeliveryOrder order = MailFixtures.order("a@client.example");
        String expected = "<" + order.messageId() + "@seller.example>";

        assertThat(composed(order).getMessageID()).isEqualTo(expected);
        assertThat(composed(order).getMessageID()).isEqualTo(expected);
    }

    @Test
    void writesRomanianWithItsLettersAndFormats() throws Exception {
        DocumentToSend document = MailFixtures.document("AZ-2026-000123", "Țesătoria Șiret SRL");
        MimeMessage mail = composed(MailFixtures.order(document, Language.RO, "a@client.example"));
        String plain = String.valueOf(leaves(mail).getFirst().getContent());

        assertThat(mail.getSubject()).isEqualTo("Factura AZ-2026-000123 de la Țesătoria Șiret SRL");
        assertThat(plain)
                .contains("vă transmitem atașat: Factura AZ-2026-000123 din 24 noiembrie 2026.")
                .contains("De plată: 1.234,50 EUR")
                .contains("Data scadenței: 24 decembrie 2026")
                .contains("Referința plății: RF18539007547034")
                .contains("Țesătoria Șiret SRL");
    }

    @Test
    void escapesEverythingInHtmlAndNothingInPlainText() throws Exception {
        DocumentToSend document = MailFixtures.document("A&B<1>", "<img src=x onerror=alert(1)> & Sons");
        List<Part> parts = leaves(composed(MailFixtures.order(document, Language.EN, "a@client.example")));
        String plain = String.valueOf(parts.get(0).getContent());
        String html = String.valueOf(parts.get(1).getContent());

        assertThat(plain).contains("A&B<1>").contains("<img src=x onerror=alert(1)> & Sons");
        assertThat(html)
                .contains("A&amp;B&lt;1&gt;")
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; Sons")
                .doesNotContain("<img");
    }

    @Test
    void letsNoTextFromOutsideAddHeadersOrRecipients() throws Exception {
        String evil = "Seller\r\nBcc: thief@evil.example\r\n\r\nbody\u2028next\u0085line\u0000";
        DocumentToSend document = MailFixtures.document("1\r\nTo: thief@evil.example", evil);
        MimeMessage mail = composed(MailFixtures.order(document, Language.EN, "a@client.example"));

        assertThat(Collections.list(mail.getAllHeaders()))
                .extracting(jakarta.mail.Header::getName)
                .doesNotContain("Bcc")
                .doesNotHaveDuplicates();
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("a@client.example"));
        assertThat(mail.getSubject()).doesNotContainPattern("[\\p{Cntrl}\u2028]");
        assertThat(leaves(mail).getLast().getFileName()).matches("[A-Za-z0-9._-]+\\.xml");
    }

    @Test
    void asksForNoMoneyWhereNothingIsOpen() throws Exception {
        DocumentToSend open = MailFixtures.document("AZ-2026-000123", "Azuvio Trading SRL");
        DocumentToSend paid = new DocumentToSend(
                open.id(),
                open.type(),
                open.number(),
                open.sellerName(),
                open.issuedOn(),
                open.dueOn(),
                open.totalAmount(),
                java.math.BigDecimal.ZERO,
                open.currency(),
                open.paymentReference());
        MimeMessage mail = composed(MailFixtures.order(paid, Language.EN, "a@client.example"));
        String plain = String.valueOf(leaves(mail).getFirst().getContent());

        assertThat(plain).contains("Total: 1,234.50 EUR").doesNotContain("To be paid", "Due date", "reference");
    }

    /** As a recipient's program reads it. */
    private MimeMessage composed(DeliveryOrder order) throws MessagingException, IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        composer.compose(order, List.of(MailFixtures.PDF, MailFixtures.XML)).writeTo(wire);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(wire.toByteArray()));
    }

    private static List<Part> leaves(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of(part);
        }
        List<Part> leaves = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart child = parts.getBodyPart(i);
            leaves.addAll(leaves(child));
        }
        return leaves;
    }
}
