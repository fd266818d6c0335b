package com.azuvio.crmconnect.local.mailbox;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The messages as JSON, for the tests and for scripts. */
final class MailboxJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MailboxJson() {}

    record Summary(
            String id,
            Instant receivedAt,
            String sender,
            List<String> recipients,
            String from,
            String subject,
            @Nullable String messageId,
            long size) {

        static Summary of(StoredMail mail) {
            return new Summary(
                    mail.id(),
                    mail.receivedAt(),
                    mail.envelope().sender(),
                    mail.envelope().recipients(),
                    mail.from(),
                    mail.subject(),
                    mail.messageId(),
                    mail.size());
        }
    }

    record Page(List<Summary> messages, @Nullable String nextBefore) {}

    /** @param sha256 in lower-case hexadecimal digits */
    record AttachmentJson(String name, String type, int size, String sha256, String href) {}

    record Message(
            Summary summary,
            @Nullable String text,
            @Nullable String html,
            List<AttachmentJson> attachments) {}

    static byte[] list(List<StoredMail> mails, boolean more) {
        return JSON.writeValueAsBytes(new Page(
                mails.stream().map(Summary::of).toList(), more ? mails.getLast().id() : null));
    }

    static byte[] one(StoredMail mail, Letter letter) throws IOException {
        List<AttachmentJson> attachments = new ArrayList<>();
        for (Letter.Attachment attachment : letter.attachments()) {
            byte[] bytes = attachment.bytes();
            attachments.add(new AttachmentJson(
                    attachment.name(),
                    attachment.type(),
                    bytes.length,
                    sha256(bytes),
                    "/messages/" + mail.id() + "/attachments/" + attachments.size()));
        }
        return JSON.writeValueAsBytes(new Message(Summary.of(mail), letter.text(), letter.html(), attachments));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
