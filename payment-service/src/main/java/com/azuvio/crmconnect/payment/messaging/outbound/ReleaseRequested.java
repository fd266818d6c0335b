package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.payment.money.ReleaseCause;
import java.util.UUID;

/** {@code sales.payment.release-requested.v1} */
public record ReleaseRequested(UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, ReleaseCause cause) {}
