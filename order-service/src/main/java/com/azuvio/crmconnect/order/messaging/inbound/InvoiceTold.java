package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.document.ToldDocument;
import com.azuvio.crmconnect.order.salesorder.DocumentNews;
import java.util.Optional;

/** What an event of {@code sales.invoice} says of orders. */
public interface InvoiceTold {

    /** What happened to the document of a confirmation. */
    default Optional<DocumentNews> news() {
        return Optional.empty();
    }

    /** The document to which the order links. */
    default Optional<ToldDocument> document() {
        return Optional.empty();
    }
}
