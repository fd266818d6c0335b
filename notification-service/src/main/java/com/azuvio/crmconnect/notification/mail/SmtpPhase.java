package com.azuvio.crmconnect.notification.mail;

import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.message.ServerAnswer;
import java.util.Set;

/** How far a dialogue came, and what a refusal there means (RFC 5321 §4.2). Only the last phase can lose an answer. */
enum SmtpPhase {
    /** Connection, greeting, EHLO, TLS and login: about the server, not about this mail, so it is worth trying again. */
    CONNECTING(FailureReason.MAIL_SERVER_BUSY),
    SENDER(FailureReason.SENDER_REFUSED),
    RECIPIENTS(FailureReason.RECIPIENT_REFUSED),
    DATA(FailureReason.MESSAGE_REFUSED),
    /** The end of the data is being sent; its answer decides. */
    HANDOVER(FailureReason.MESSAGE_REFUSED);

    private static final Set<Integer> LOGIN_CODES = Set.of(454, 530, 534, 535, 538);
    /** "Too many recipients" of old servers, to be read as 452 (RFC 5321 §4.5.3.1.10). */
    private static final int TOO_MANY_RECIPIENTS = 552;

    private final FailureReason refusedForGood;

    SmtpPhase(FailureReason refusedForGood) {
        this.refusedForGood = refusedForGood;
    }

    NotAccepted refused(ServerAnswer answer) {
        if (LOGIN_CODES.contains(answer.code()) && this != HANDOVER) {
            return new NotAccepted(FailureReason.MAIL_LOGIN_REFUSED, false, answer);
        }
        return isForGood(answer)
                ? new NotAccepted(refusedForGood, true, answer)
                : new NotAccepted(FailureReason.MAIL_SERVER_BUSY, false, answer);
    }

    /** Whether {@code answer} says more than {@code known} of the same phase: the first one, or the first final one. */
    boolean outweighs(ServerAnswer answer, ServerAnswer known) {
        return isForGood(answer) && !isForGood(known);
    }

    private boolean isForGood(ServerAnswer answer) {
        return switch (this) {
            case CONNECTING -> false;
            case RECIPIENTS -> !answer.isPostponement() && answer.code() != TOO_MANY_RECIPIENTS;
            case SENDER, DATA, HANDOVER -> !answer.isPostponement();
        };
    }
}
