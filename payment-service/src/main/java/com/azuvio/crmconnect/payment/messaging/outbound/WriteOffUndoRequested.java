package com.azuvio.crmconnect.payment.messaging.outbound;

import java.util.UUID;

/** {@code sales.payment.write-off-undo-requested.v1} */
public record WriteOffUndoRequested(UUID writeOffId, UUID documentId, UUID clientId, String reason) {}
