package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.invoice.MailOutcome;
import com.azuvio.crmconnect.invoicing.invoice.SendingOutcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code sales.notification.message-sent}, {@code -confirmed}, {@code -failed} and {@code -uncertain} ({@code .v1}) as far as they are read here: which
 * one it was is told by the type.
 */
public record MessageReport(
        UUID sendId,
        UUID documentId,
        String documentType,
        @Nullable String confirmedBy,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String serverAnswer) {

    private static final int NOTE_LENGTH_MAX = 500;

    /** @param by who sent the event */
    public MailOutcome toOutcome(SendingOutcome outcome, Instant at, String by) {
        return new MailOutcome(
                documentId, sendId, outcome, at, confirmedBy == null ? by : confirmedBy, cut(explanation(outcome)));
    }

    private @Nullable String explanation(SendingOutcome outcome) {
        return switch (outcome) {
            case CONFIRMED -> note;
            case FAILED, UNCERTAIN -> serverAnswer == null ? reason : reason + ": " + serverAnswer;
            case SENT, QUEUED -> serverAnswer;
        };
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= NOTE_LENGTH_MAX ? text : text.substring(0, NOTE_LENGTH_MAX);
    }
}
