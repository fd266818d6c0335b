package com.azuvio.crmconnect.notification.message;

import java.util.Locale;

/** Why a message, or one attempt at it, did not come through. The codes are stable: people and programs read them. */
public enum FailureReason {
    /** There is nobody to send it to. */
    NO_RECIPIENT,
    /** At least one address is not an e-mail address; nobody was written to. */
    INVALID_RECIPIENT,
    /** No connection, a broken one, or none that is allowed (TLS), before handing over began. */
    MAIL_SERVER_UNREACHABLE,
    /** The server asked to come back later. */
    MAIL_SERVER_BUSY,
    /** The server did not accept our login, or asked for one. */
    MAIL_LOGIN_REFUSED,
    /** The server refused our sender address for good. */
    SENDER_REFUSED,
    /** The server refused at least one recipient for good; nobody was written to. */
    RECIPIENT_REFUSED,
    /** The server refused the content for good. */
    MESSAGE_REFUSED,
    /** invoicing-service did not answer with the stored file. */
    PDF_NOT_AVAILABLE,
    /** invoicing-service has no such file. */
    PDF_NOT_FOUND,
    /** The bytes are not those that were announced (I3). */
    PDF_ALTERED,
    /** The file is larger than a mail may be. */
    PDF_TOO_LARGE,
    /** The owner of another file of the mail did not answer with it. */
    ATTACHMENT_NOT_AVAILABLE,
    /** The owner of another file of the mail has no such file. */
    ATTACHMENT_NOT_FOUND,
    /** The bytes of another file of the mail are not those that were announced. */
    ATTACHMENT_ALTERED,
    /** Another file of the mail, or all of them together, are larger than a mail may be. */
    ATTACHMENT_TOO_LARGE,
    /** A reminder is not due at the moment of sending: the client has money in the system, or something stands against it. */
    REMINDER_HELD,
    /** Whether a reminder is due could not be asked. */
    REMINDER_POSTPONED,
    /** The mail could not be composed. */
    MESSAGE_NOT_COMPOSED,
    /** The instance went away, or was not allowed to go on, before handing over began. */
    INTERRUPTED,
    /** Handed over, but the server's answer was lost. */
    ANSWER_LOST,
    /** The instance went away while it was handing over. */
    INTERRUPTED_WHILE_HANDING_OVER,
    /** A person found that an uncertain message has not arrived. */
    NOT_DELIVERED;

    /** As it is written in events and answers, such as {@code recipient-refused}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
