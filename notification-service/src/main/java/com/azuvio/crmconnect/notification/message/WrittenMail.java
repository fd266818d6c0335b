package com.azuvio.crmconnect.notification.message;

/**
 * A mail whose words are written already: a template as a person tries it out.
 *
 * @param html the body as HTML; {@code plain} the same as text
 */
public record WrittenMail(String sellerName, String subject, String html, String plain) implements MailContent {

    @Override
    public MailKind kind() {
        return MailKind.TEST;
    }
}
