package com.azuvio.crmconnect.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Read-only HTTP side: pages for people ({@code /}, {@code /messages/{id}}), JSON for programs ({@code /api/messages},
 * {@code /api/messages/{id}}), and the parts of a message. Lists take {@code q} (words of subject, sender, recipient or
 * Message-ID), {@code before} (the last id of the page before) and {@code limit} (1 to 500).
 */
final class MailboxWeb implements HttpHandler {

    private static final Pattern LOCAL_HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");
    private static final Pattern ONE =
            Pattern.compile("(/api)?/messages/([0-9a-f-]{10,60})(/html|/raw|/attachments/(\\d{1,4}))?");
    private static final int PAGE_SIZE = 50;
    private static final int PAGE_SIZE_MAX = 500;

    private final MailStore store;

    MailboxWeb(MailStore store) {
        this.store = store;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        if (!LOCAL_HOST.matcher(host).matches()) {
            return Answer.refusal(421, "This mailbox answers on this machine only.");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return Answer.refusal(405, "The mailbox is read only.");
        }
        String path = exchange.getRequestURI().getPath();
        Matcher one = ONE.matcher(path);
        if (path.equals("/") || path.equals("/api/messages")) {
            return list(path, query(exchange));
        }
        if (one.matches()) {
            Optional<StoredMail> mail = store.find(one.group(2));
            if (mail.isPresent()) {
                return one(mail.get(), one);
            }
        }
        return Answer.refusal(404, "There is nothing at this address.");
    }

    private Answer list(String path, Map<String, String> query) {
        String limit = query.getOrDefault("limit", String.valueOf(PAGE_SIZE));
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > PAGE_SIZE_MAX) {
            return Answer.refusal(400, "limit is a number from 1 to " + PAGE_SIZE_MAX + ".");
        }
        String text = query.getOrDefault("q", "");
        List<StoredMail> page = store.page(text, query.getOrDefault("before", ""), Integer.parseInt(limit));
        boolean more = page.size() == Integer.parseInt(limit);
        return path.equals("/")
                ? Answer.page(MailboxPages.list(page, text, more, store.size()))
                : Answer.json(MailboxJson.list(page, more));
    }

    private static Answer one(StoredMail mail, Matcher path) throws IOException {
        if ("/raw".equals(path.group(3))) {
            return Answer.download(mail.id() + ".eml", "message/rfc822", Files.readAllBytes(mail.file()));
        }
        Letter letter = Letter.read(mail);
        if (path.group(4) != null) {
            int index = Integer.parseInt(path.group(4));
            if (index >= letter.attachments().size()) {
                return Answer.refusal(404, "The message has no such attachment.");
            }
            Letter.Attachment attachment = letter.attachments().get(index);
            return Answer.download(attachment.name(), attachment.type(), attachment.bytes());
        }
        if ("/html".equals(path.group(3))) {
            return letter.html() == null
                    ? Answer.refusal(404, "The message has no HTML.")
                    : Answer.sandboxed(letter.html());
        }
        return path.group(1) == null
                ? Answer.page(MailboxPages.one(mail, letter))
                : Answer.json(MailboxJson.one(mail, letter));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
    }
}
