package com.azuvio.crmconnect.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init")
class MailboxServerIT {

    private static final byte[] PDF = "%PDF-1.7 not a real one".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private final HttpClient browser = HttpClient.newHttpClient();
    private MailboxServer mailbox;

    @BeforeEach
    void open() throws IOException {
        mailbox = new MailboxServer(0, 0, directory, Clock.systemUTC());
        mailbox.start();
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void showsTextHtmlAndAttachmentOfAMessage() throws Exception {
        send("Factura AZ-2026-0001 în atașament", "ana@client.example");

        JsonNode summary = json("/api/messages?q=AZ-2026-0001").at("/messages/0");
        JsonNode message = json("/api/messages/" + summary.at("/id").asString());

        assertThat(summary.at("/subject").asString()).isEqualTo("Factura AZ-2026-0001 în atașament");
        assertThat(summary.at("/recipients/0").asString()).isEqualTo("ana@client.example");
        assertThat(message.at("/text").asString()).isEqualTo("Bună ziua");
        assertThat(message.at("/attachments/0/name").asString()).isEqualTo("factură.pdf");
        assertThat(get(message.at("/attachments/0/href").asString()).body()).isEqualTo(PDF);
    }

    @Test
    void neverRunsWhatAMessageBrings() throws Exception {
        send("<script>alert(1)</script>", "ana@client.example");
        String id = json("/api/messages").at("/messages/0/id").asString();

        HttpResponse<byte[]> html = get("/messages/" + id + "/html");
        HttpResponse<byte[]> attachment = get("/messages/" + id + "/attachments/0");

        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox; default-src 'none'");
        assertThat(attachment.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(text(get("/"))).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(text(get("/messages/" + id))).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void refusesRecipientsOfADomainThatCannotExist() {
        assertThatThrownBy(() -> send("Invoice", "billing@nowhere.invalid"))
                .isInstanceOf(SendFailedException.class)
                .hasStackTraceContaining("550 5.1.2");
    }

    @Test
    void keepsMessagesOverARestart() throws Exception {
        send("First", "ana@client.example");
        mailbox.close();

        mailbox = new MailboxServer(0, 0, directory, Clock.systemUTC());
        mailbox.start();

        JsonNode kept = json("/api/messages").at("/messages/0");
        assertThat(kept.at("/subject").asString()).isEqualTo("First");
        assertThat(kept.at("/recipients/0").asString()).isEqualTo("ana@client.example");
        assertThat(kept.at("/sender").asString()).isEqualTo("billing@seller.example");
    }

    @Test
    void pagesNewestFirst() throws Exception {
        for (String subject : new String[] {"one", "two", "three"}) {
            send(subject, "ana@client.example");
        }

        JsonNode first = json("/api/messages?limit=2");
        JsonNode second =
                json("/api/messages?limit=2&before=" + first.at("/nextBefore").asString());

        assertThat(first.at("/messages/0/subject").asString()).isEqualTo("three");
        assertThat(second.at("/messages/0/subject").asString()).isEqualTo("one");
        assertThat(second.at("/nextBefore").isNull()).isTrue();
    }

    @Test
    void answersWithASentenceWhereThereIsNothing() throws Exception {
        assertThat(get("/messages/20260101-000000000-abcdef12").statusCode()).isEqualTo(404);
        assertThat(get("/api/messages?limit=1000000").statusCode()).isEqualTo(400);
        assertThat(get("/../../etc/passwd").statusCode()).isEqualTo(404);
    }

    private void send(String subject, String recipient) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.localhost", "localhost");
        properties.put("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("billing@seller.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, "UTF-8");
        message.setContent(new MimeMultipart(part("Bună ziua", "text/plain"), part("<b>Bună</b>", "text/html"), pdf()));
        Transport.send(message);
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type + "; charset=UTF-8");
        return part;
    }

    private static MimeBodyPart pdf() throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(PDF, "application/pdf")));
        part.setFileName("factură.pdf");
        return part;
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + mailbox.httpPort() + path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
