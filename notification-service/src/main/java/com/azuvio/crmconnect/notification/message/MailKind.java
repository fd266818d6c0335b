package com.azuvio.crmconnect.notification.message;

/** What a mail is about. */
public enum MailKind {
    /** One issued document. */
    DOCUMENT,
    /** Everything overdue of a client; asked for anew at every attempt (D12). */
    REMINDER,
    /** A client's statement of account. */
    STATEMENT,
    /** The list of unpaid invoices for the finance manager (S33). */
    UNPAID_LIST,
    /** A template as a person tries it out. */
    TEST
}
