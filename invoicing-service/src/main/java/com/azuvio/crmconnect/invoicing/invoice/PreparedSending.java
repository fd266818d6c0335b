package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.einvoice.StoredEInvoice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over of a stored PDF to notification-service, ready to be queued; each is a new message (D9).
 *
 * @param xml the e-invoice that goes along; absent where there is none, or the policy keeps it back
 */
public record PreparedSending(
        UUID sendId,
        Sending sending,
        String sellerName,
        StoredPdf pdf,
        @Nullable StoredEInvoice xml) {}
