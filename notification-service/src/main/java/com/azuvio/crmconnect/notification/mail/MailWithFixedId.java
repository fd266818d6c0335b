package com.azuvio.crmconnect.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Keeps its Message-ID through every attempt, so that mail systems recognise a repetition. */
final class MailWithFixedId extends MimeMessage {

    private final String messageId;

    MailWithFixedId(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
