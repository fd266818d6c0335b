package com.azuvio.crmconnect.invoicing.invoice;

import java.util.UUID;

/** A hand-over of a stored PDF to notification-service, ready to be queued; each is a new message (D9). */
public record PreparedSending(UUID sendId, Sending sending, String sellerName, StoredPdf pdf) {}
