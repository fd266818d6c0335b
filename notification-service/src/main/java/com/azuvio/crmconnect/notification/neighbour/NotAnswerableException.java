package com.azuvio.crmconnect.notification.neighbour;

/** A service answered that it has no such thing, or one that is too large; asking again does not help. */
public class NotAnswerableException extends RuntimeException {

    private final boolean tooLarge;

    private NotAnswerableException(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    static NotAnswerableException missing(Neighbour neighbour) {
        return new NotAnswerableException(neighbour.instance() + " has no such thing", false);
    }

    static NotAnswerableException tooLarge(Neighbour neighbour) {
        return new NotAnswerableException("the answer of " + neighbour.instance() + " is too large", true);
    }

    public boolean isTooLarge() {
        return tooLarge;
    }
}
