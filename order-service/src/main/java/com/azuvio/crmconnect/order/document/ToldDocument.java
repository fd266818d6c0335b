package com.azuvio.crmconnect.order.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of a document.
 *
 * @param orderId missing for a credit or debit note, which names its original alone
 */
public record ToldDocument(@Nullable UUID orderId, OrderDocument document) {

    /** An issue or a discarding counts more than a draft, whichever is told first. */
    ToldDocument orLater(ToldDocument other) {
        return document.stage() == OrderDocument.Stage.DRAFT ? other : this;
    }
}
