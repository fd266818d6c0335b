package com.azuvio.crmconnect.local.mailbox;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The two pages, written on the server; no script runs in them. */
final class MailboxPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private static final String STYLE = """
            :root{color-scheme:light dark;--line:color-mix(in srgb,currentColor 15%,transparent);--soft:color-mix(in srgb,currentColor 60%,transparent)}
            body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1.5rem}
            header{display:flex;gap:1rem;align-items:baseline;justify-content:space-between;flex-wrap:wrap}
            h1{font-size:1.3rem;margin:.2rem 0}a{color:inherit}small,.soft{color:var(--soft)}
            input,button{font:inherit;padding:.35rem .6rem;border:1px solid var(--line);border-radius:.4rem}
            table{border-collapse:collapse;width:100%;margin-top:1rem}
            th{font-weight:500;text-align:left;color:var(--soft)}th,td{padding:.5rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
            td a{text-decoration:none;font-weight:500}td:last-child,th:last-child{text-align:right;white-space:nowrap}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:1rem 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
            pre{white-space:pre-wrap;border:1px solid var(--line);border-radius:.4rem;padding:1rem}
            iframe{width:100%;height:32rem;border:1px solid var(--line);border-radius:.4rem;background:#fff}
            ul{list-style:none;padding:0;display:flex;gap:.6rem;flex-wrap:wrap}li a{display:block;border:1px solid var(--line);border-radius:.4rem;padding:.35rem .7rem;text-decoration:none}
            """;

    private MailboxPages() {}

    static String list(List<StoredMail> mails, String text, boolean more, int total) {
        var page = new StringBuilder();
        page.append("""
                <header><h1>Mailbox <small>%d %s</small></h1>
                <form><input name="q" value="%s" placeholder="Subject, address or Message-ID" aria-label="Search" size="32"> <button>Search</button></form></header>
                """.formatted(total, total == 1 ? "message" : "messages", escape(text)));
        if (mails.isEmpty()) {
            page.append("<p class=\"soft\">")
                    .append(text.isEmpty() ? "No mail yet." : "No mail matches.")
                    .append("</p>");
        } else {
            page.append("<table><thead><tr><th>Subject</th><th>To</th><th>Received</th></tr></thead><tbody>");
            mails.forEach(mail -> page.append(
                    "<tr><td><a href=\"/messages/%s\">%s</a><br><small>%s</small></td><td>%s</td><td>%s</td></tr>"
                            .formatted(
                                    mail.id(),
                                    escape(subject(mail)),
                                    escape(mail.from()),
                                    escape(String.join(", ", mail.envelope().recipients())),
                                    TIME.format(mail.receivedAt()))));
            page.append("</tbody></table>");
        }
        if (more) {
            page.append("<p><a href=\"/?before=%s&amp;q=%s\">Older messages</a></p>"
                    .formatted(mails.getLast().id(), URLEncoder.encode(text, StandardCharsets.UTF_8)));
        }
        return page("Mailbox", page.toString());
    }

    static String one(StoredMail mail, Letter letter) throws IOException {
        var page = new StringBuilder();
        page.append("""
                <p><a href="/">All messages</a></p><h1>%s</h1>
                <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd><dt>Message-ID</dt><dd>%s</dd></dl>
                """.formatted(
                        escape(subject(mail)),
                        escape(mail.from()),
                        escape(String.join(", ", mail.envelope().recipients())),
                        TIME.format(mail.receivedAt()),
                        escape(mail.messageId() == null ? "none" : mail.messageId())));
        page.append("<ul>");
        for (int index = 0; index < letter.attachments().size(); index++) {
            Letter.Attachment attachment = letter.attachments().get(index);
            page.append("<li><a href=\"/messages/%s/attachments/%d\">%s <small>%s</small></a></li>"
                    .formatted(mail.id(), index, escape(attachment.name()), size(attachment.bytes().length)));
        }
        page.append("<li><a href=\"/messages/%s/raw\">Source <small>%s</small></a></li></ul>"
                .formatted(mail.id(), size(mail.size())));
        if (letter.html() != null) {
            page.append("<iframe sandbox title=\"Message\" src=\"/messages/%s/html\"></iframe>".formatted(mail.id()));
        }
        if (letter.text() != null) {
            page.append("<pre>").append(escape(letter.text())).append("</pre>");
        }
        return page(subject(mail), page.toString());
    }

    private static String page(String title, String body) {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><style>%s</style></head><body>%s</body></html>
                """.formatted(escape(title), STYLE, body);
    }

    private static String subject(StoredMail mail) {
        return mail.subject().isBlank() ? "(no subject)" : mail.subject();
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : (bytes + 512) / 1024 + " kB";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
