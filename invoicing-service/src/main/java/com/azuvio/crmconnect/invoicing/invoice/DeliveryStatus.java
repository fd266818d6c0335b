package com.azuvio.crmconnect.invoicing.invoice;

/** The delivery axis of an issued document (D9). Anything but {@link #DELIVERED} is "To send". */
public enum DeliveryStatus {
    /** Nobody has sent it. May be sent, or recorded as delivered by other means. */
    NOT_SENT,
    /** Handed to notification-service, whose answer is awaited. May only be recorded as delivered by other means. */
    QUEUED,
    /** The mail was refused. May be sent again. */
    FAILED,
    /** The mail server's answer was lost. A person decides in the message log; nothing is resent before that. */
    UNCERTAIN,
    /** The client has it. A resend is a new message and changes nothing here. */
    DELIVERED;

    /** The table of legal transitions. */
    public boolean mayBecome(DeliveryStatus next) {
        return switch (this) {
            case NOT_SENT -> next == QUEUED || next == DELIVERED;
            case QUEUED -> next == FAILED || next == UNCERTAIN || next == DELIVERED;
            case FAILED -> next == QUEUED || next == FAILED || next == UNCERTAIN || next == DELIVERED;
            case UNCERTAIN -> next == FAILED || next == UNCERTAIN || next == DELIVERED;
            case DELIVERED -> false;
        };
    }
}
