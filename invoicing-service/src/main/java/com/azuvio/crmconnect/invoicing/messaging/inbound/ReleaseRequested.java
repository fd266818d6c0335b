package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.receivables.ReleaseCause;
import com.azuvio.crmconnect.invoicing.receivables.ReleaseRequest;
import java.util.UUID;

/** {@code sales.payment.release-requested.v1} as far as it is read here. */
public record ReleaseRequested(UUID allocationId, ReleaseCause cause) {

    public ReleaseRequest toRequest() {
        return new ReleaseRequest(allocationId, cause);
    }
}
