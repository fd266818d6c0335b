package com.azuvio.crmconnect.starter.messaging;

import java.util.List;
import java.util.Set;

/** Handles what a service reads of one topic. Handlers are idempotent by a business key as well as by the inbox. */
public interface EventHandler {

    String topic();

    /** Wire names that this consumer knows; others are skipped by header and counted. */
    Set<String> types();

    /**
     * Applies the events, in order, inside the poll's transaction. They are new by the inbox. Where the batch fails,
     * it is rolled back and each event is handed over alone, so an exception never costs another event its effect.
     *
     * @throws RejectedEventException a declared refusal; the message is parked with the reason
     */
    void handle(List<InboundEvent> events);
}
