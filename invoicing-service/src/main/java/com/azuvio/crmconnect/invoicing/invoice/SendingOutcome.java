package com.azuvio.crmconnect.invoicing.invoice;

/** What became of one sending. */
public enum SendingOutcome {
    /** Handed to notification-service, whose answer is awaited. */
    QUEUED,
    /** The mail server accepted the message. */
    SENT,
    /** The server's answer was lost, and a person found out that the client has it; never shown as sent (I8). */
    CONFIRMED,
    /** Certainly not delivered. */
    FAILED,
    /** The server's answer was lost; a person decides. */
    UNCERTAIN;

    public boolean isDelivered() {
        return this == SENT || this == CONFIRMED;
    }
}
