package com.azuvio.crmconnect.invoicing.proforma;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who closed a proforma, when and why. */
@Embeddable
public record Closing(Instant closedAt, String closedBy, String closeReason) {}
