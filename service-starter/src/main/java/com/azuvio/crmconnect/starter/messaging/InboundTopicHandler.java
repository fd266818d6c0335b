package com.azuvio.crmconnect.starter.messaging;

import java.util.Set;

/** A handler of a topic that other companies' systems write: what cannot be read is answered, not skipped or parked. */
public interface InboundTopicHandler extends EventHandler {

    /** Types on the same topic that another service reads and answers; here they are skipped as a type of any other topic is. */
    default Set<String> typesOfOthers() {
        return Set.of();
    }

    /** Keeps a message that is no readable event of a known type, or that {@link #handle} refused; inside a transaction. */
    void reject(RejectedMessage message);
}
