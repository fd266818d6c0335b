package com.azuvio.crmconnect.notification.neighbour;

/** A service did not answer within its bounds, or not with what was asked for; asking later may help. */
public class NoAnswerException extends RuntimeException {

    NoAnswerException(Neighbour neighbour, Throwable cause) {
        super(neighbour.instance() + " did not answer: " + cause.getClass().getSimpleName(), cause);
    }

    NoAnswerException(Neighbour neighbour, int status) {
        super(neighbour.instance() + " answered " + status);
    }
}
