package com.azuvio.crmconnect.local.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stored message taken apart: its text, its HTML and its attachments, in the order of the message.
 *
 * @param text the plain text, null where the message has none
 * @param html the HTML alternative, null where the message has none
 */
record Letter(@Nullable String text, @Nullable String html, List<Attachment> attachments) {

    /** Deeper nesting than any mail program writes is not followed. */
    private static final int NESTING_MAX = 20;

    /** Its bytes are read when they are asked for. */
    record Attachment(String name, String type, Part part) {

        byte[] bytes() throws IOException {
            try (InputStream in = part.getInputStream()) {
                return in.readAllBytes();
            } catch (MessagingException unreadable) {
                throw new IOException("The attachment " + name + " cannot be read", unreadable);
            }
        }
    }

    static Letter read(StoredMail mail) throws IOException {
        try (InputStream in = Files.newInputStream(mail.file())) {
            var reading = new Reading();
            reading.take(new MimeMessage(null, in), 0);
            return new Letter(reading.text, reading.html, List.copyOf(reading.attachments));
        } catch (MessagingException unreadable) {
            throw new IOException("Message " + mail.id() + " cannot be taken apart", unreadable);
        }
    }

    private static final class Reading {

        private @Nullable String text;
        private @Nullable String html;
        private final List<Attachment> attachments = new ArrayList<>();

        void take(Part part, int depth) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*") && depth < NESTING_MAX && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart inner = parts.getBodyPart(i);
                    take(inner, depth + 1);
                }
            } else if (text == null && isBody(part, "text/plain")) {
                text = part.getContent().toString();
            } else if (html == null && isBody(part, "text/html")) {
                html = part.getContent().toString();
            } else {
                attachments.add(attachment(part));
            }
        }

        private static boolean isBody(Part part, String type) throws MessagingException {
            return part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        }

        private Attachment attachment(Part part) throws MessagingException, IOException {
            String name = MailHeaders.decode(part.getFileName());
            String type = part.getContentType().replaceAll("[;\\s].*", "").toLowerCase(Locale.ROOT);
            return new Attachment(name.isBlank() ? "part-" + (attachments.size() + 1) : name, type, part);
        }
    }
}
