package com.azuvio.crmconnect.starter.outbox;

/** Tells the present state of every aggregate of a topic again, for consumers that lost or never had it. */
public interface StateRepublisher {

    String topic();

    /** Appends every state to the outbox, in bounded transactions of its own; returns how many. */
    long republishAll();
}
