package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who gave a draft up, when and why. */
@Embeddable
public record Discarding(Instant discardedAt, String discardedBy, String discardReason) {}
