package com.azuvio.crmconnect.starter.messaging;

/** A handler of a topic that other companies' systems write: what cannot be read is answered, not skipped or parked. */
public interface InboundTopicHandler extends EventHandler {

    /** Keeps a message that is no readable event of a known type, or that {@link #handle} refused; inside a transaction. */
    void reject(RejectedMessage message);
}
