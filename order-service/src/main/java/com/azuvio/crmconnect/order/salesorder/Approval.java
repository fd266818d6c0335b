package com.azuvio.crmconnect.order.salesorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The back office's confirmation, apart from the agent's agreement (D2).
 *
 * @param overrideReason why it was given without the agent's agreement
 */
@Embeddable
public record Approval(
        @Column(name = "approved_at") Instant at,
        @Column(name = "approved_by") String by,
        @Column(name = "approval_override_reason") @Nullable String overrideReason) {

    static final int REASON_MAX = 500;
}
