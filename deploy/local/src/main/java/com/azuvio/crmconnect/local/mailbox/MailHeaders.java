package com.azuvio.crmconnect.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope is kept as the first two headers of the file, as mail servers do on delivery. */
final class MailHeaders {

    private static final String SENDER = "Return-Path";
    private static final String RECIPIENT = "Delivered-To";
    private static final DateTimeFormatter ARRIVAL = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS");

    private MailHeaders() {}

    static String of(Envelope envelope) {
        var lines = new StringBuilder(SENDER + ": <" + plain(envelope.sender()) + ">\r\n");
        envelope.recipients()
                .forEach(recipient ->
                        lines.append(RECIPIENT + ": ").append(plain(recipient)).append("\r\n"));
        return lines.toString();
    }

    private static String plain(String address) {
        return address.replaceAll("[^\\x21-\\x7e]", "?");
    }

    static StoredMail read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".eml".length());
        try (InputStream in = Files.newInputStream(file)) {
            InternetHeaders headers = new InternetHeaders(in);
            List<String> recipients =
                    Arrays.asList(headers.getHeader(RECIPIENT) == null ? new String[0] : headers.getHeader(RECIPIENT));
            Envelope envelope = new Envelope(text(headers, SENDER).replaceAll("[<>]", ""), recipients);
            return new StoredMail(
                    id,
                    arrival(id),
                    envelope,
                    text(headers, "From"),
                    text(headers, "Subject"),
                    headers.getHeader("Message-ID", null),
                    Files.size(file) - of(envelope).length(),
                    file);
        } catch (MessagingException unreadable) {
            throw new IOException("The headers of " + file + " cannot be read", unreadable);
        }
    }

    private static Instant arrival(String id) {
        return LocalDateTime.parse(id.substring(0, id.lastIndexOf('-')), ARRIVAL)
                .toInstant(ZoneOffset.UTC);
    }

    private static String text(InternetHeaders headers, String name) throws IOException {
        return decode(headers.getHeader(name, ", "));
    }

    static String decode(@Nullable String header) throws IOException {
        return header == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(header));
    }
}
