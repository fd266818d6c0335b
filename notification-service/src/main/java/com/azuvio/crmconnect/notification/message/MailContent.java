package com.azuvio.crmconnect.notification.message;

/** What a mail says; a template puts it into words. */
public sealed interface MailContent
        permits DocumentToSend, ReminderContent, StatementContent, UnpaidListContent, WrittenMail {

    MailKind kind();

    /** Who writes; shown as the sender. */
    String sellerName();
}
