package com.azuvio.crmconnect.starter.outbox;

/** Takes events into the caller's transaction; they are published after its commit, in order per key, at least once. */
public interface Outbox {

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    void append(OutboundEvent event);
}
