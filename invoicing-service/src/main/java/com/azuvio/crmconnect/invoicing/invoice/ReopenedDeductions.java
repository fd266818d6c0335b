package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import java.util.UUID;

/**
 * What documents had deducted of advances until credit notes took them back. It counts again where such a note is taken back itself, unless somebody
 * else has it by then. Kept by the owner of advances.
 */
public interface ReopenedDeductions {

    /** Holds the advance invoices that the documents deducted, in the order of their ids; before the documents. A constant number of statements. */
    void lock(Collection<UUID> documentIds);

    /** @throws Refusal 409 {@code advance-deducted-elsewhere}; binding only for whoever holds the advance invoices */
    void requireLeft(UUID documentId);
}
