package com.azuvio.crmconnect.notification.mail;

/** A mail could not be put together; trying again cannot help. */
public class MailNotComposedException extends RuntimeException {

    MailNotComposedException(Throwable cause) {
        super("the mail could not be composed", cause);
    }
}
