package com.azuvio.crmconnect.local.mailbox;

import java.util.List;

/** What was said in MAIL FROM and RCPT TO; it may differ from the headers of the message, and only it decides who gets the mail. */
record Envelope(String sender, List<String> recipients) {
    Envelope {
        recipients = List.copyOf(recipients);
    }
}
