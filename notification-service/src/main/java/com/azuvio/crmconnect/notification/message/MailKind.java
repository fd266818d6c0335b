package com.azuvio.crmconnect.notification.message;

/** What a mail is about. */
public enum MailKind {
    /** One issued document. */
    DOCUMENT,
    /** Everything overdue of a client; asked for anew at every attempt (D12). */
    REMINDER
}
