package com.azuvio.crmconnect.notification.message;

import org.jspecify.annotations.Nullable;

/** How one attempt ended. There is no fourth way: what is not known to be accepted or not accepted is lost. */
public sealed interface DeliveryResult {

    /** The server answered the end of the data with a positive reply. What happened afterwards does not matter. */
    record Accepted(ServerAnswer answer) implements DeliveryResult {}

    /**
     * Certainly not accepted: refused, or never handed over.
     *
     * @param forGood trying again unchanged cannot help
     */
    record NotAccepted(
            FailureReason reason, boolean forGood, @Nullable ServerAnswer answer) implements DeliveryResult {

        public static NotAccepted forNow(FailureReason reason) {
            return new NotAccepted(reason, false, null);
        }

        public static NotAccepted forGood(FailureReason reason) {
            return new NotAccepted(reason, true, null);
        }
    }

    /** The end of the data was, or may have been, sent, and no readable answer came back. */
    record AnswerLost(FailureReason reason) implements DeliveryResult {}
}
