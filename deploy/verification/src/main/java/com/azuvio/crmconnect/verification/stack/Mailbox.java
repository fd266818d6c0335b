package com.azuvio.crmconnect.verification.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The local stack's mailbox, read back over its JSON API. */
public final class Mailbox {

    private static final int PAGE_SIZE = 500;

    private final URI address;
    private final Sending sending = new Sending(HttpClient.newHttpClient());

    public Mailbox(RunningStack stack) {
        this.address = stack.mailbox();
    }

    /** @param messageId of the header, without brackets; the same for a mail that was handed over twice */
    public record Mail(String id, String messageId, List<String> recipients, String subject) {}

    /** @param sha256 in lower-case hexadecimal digits */
    public record Attachment(String name, String type, String sha256) {}

    public List<Mail> all() {
        List<Mail> mails = new ArrayList<>();
        String before = "";
        do {
            JsonNode page = read("/api/messages?limit=" + PAGE_SIZE + "&before=" + before);
            page.at("/messages").forEach(mail -> mails.add(mail(mail)));
            before = page.at("/nextBefore").asString("");
        } while (!before.isEmpty());
        return mails;
    }

    public List<Attachment> attachments(Mail mail) {
        List<Attachment> attachments = new ArrayList<>();
        read("/api/messages/" + mail.id())
                .at("/attachments")
                .forEach(one -> attachments.add(new Attachment(
                        one.at("/name").asString(),
                        one.at("/type").asString(),
                        one.at("/sha256").asString())));
        return attachments;
    }

    private JsonNode read(String path) {
        return sending.send(HttpRequest.newBuilder(address.resolve(path)).build())
                .expect(200)
                .json();
    }

    private static Mail mail(JsonNode json) {
        List<String> recipients = new ArrayList<>();
        json.at("/recipients").forEach(recipient -> recipients.add(recipient.asString()));
        String messageId = Optional.ofNullable(json.at("/messageId").asString(""))
                .orElse("")
                .replaceAll("[<>]", "");
        return new Mail(
                json.at("/id").asString(),
                messageId,
                List.copyOf(recipients),
                json.at("/subject").asString());
    }
}
