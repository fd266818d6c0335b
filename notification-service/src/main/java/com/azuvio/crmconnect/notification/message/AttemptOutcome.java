package com.azuvio.crmconnect.notification.message;

/** How an attempt ended; an attempt without outcome is being made. */
public enum AttemptOutcome {
    /** The server took the mail over. At most one attempt of a message ends as this or {@link #ANSWER_LOST}. */
    ACCEPTED,
    /** The server certainly does not have the mail; another attempt is safe. */
    NOT_ACCEPTED,
    /** The server may have the mail; no further attempt is made. A late answer still changes it. */
    ANSWER_LOST
}
