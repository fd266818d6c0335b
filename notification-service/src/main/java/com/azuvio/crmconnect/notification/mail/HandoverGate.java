package com.azuvio.crmconnect.notification.mail;

/** Asked once, immediately before the end of a mail's data is sent. Whoever says yes must have made it durable. */
@FunctionalInterface
public interface HandoverGate {

    /** @return false where somebody else has taken the mail over; an exception counts as false */
    boolean mayHandOver();
}
