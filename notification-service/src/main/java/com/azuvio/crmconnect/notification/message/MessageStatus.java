package com.azuvio.crmconnect.notification.message;

import java.util.Map;
import java.util.Set;

/** Where a message stands (D9). The legal transitions are {@link #mayBecome}; nothing else changes a status. */
public enum MessageStatus {
    /** Waits for its next attempt; nothing of it is at the mail server. */
    QUEUED,
    /** One instance works on it under a lease; whether handing over has begun is recorded in the attempt. */
    SENDING,
    /** The mail server accepted it for every recipient. Final. */
    SENT,
    /** Certainly not delivered, with the reason; a person may have it tried again. */
    FAILED,
    /** Handed over, but the server's answer is lost; never sent again automatically, a person decides. */
    UNCERTAIN,
    /** A person found that an uncertain message has arrived. Final; it is not {@link #SENT}, for no server said so. */
    CONFIRMED;

    private static final Map<MessageStatus, Set<MessageStatus>> TRANSITIONS = Map.of(
            QUEUED, Set.of(SENDING),
            SENDING, Set.of(SENT, QUEUED, FAILED, UNCERTAIN),
            SENT, Set.of(),
            FAILED, Set.of(QUEUED),
            UNCERTAIN, Set.of(SENT, FAILED, CONFIRMED),
            CONFIRMED, Set.of());

    public boolean mayBecome(MessageStatus next) {
        return TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
    }
}
