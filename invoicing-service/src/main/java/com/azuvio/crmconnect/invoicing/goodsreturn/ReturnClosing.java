package com.azuvio.crmconnect.invoicing.goodsreturn;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Somebody said that nothing more comes back, and why. */
@Embeddable
public record ReturnClosing(Instant closedAt, String closedBy, String closeReason) {}
