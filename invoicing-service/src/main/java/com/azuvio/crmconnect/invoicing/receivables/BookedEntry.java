package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking on a document as people read it; the payment is a link. */
public record BookedEntry(
        UUID allocationId,
        UUID paymentId,
        String kind,
        Money amount,
        Money remaining,
        @Nullable ReleaseCause cause,
        Instant bookedAt) {}
