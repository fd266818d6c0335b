package com.azuvio.crmconnect.payment.money;

import java.util.List;
import java.util.UUID;

/** What became of the wishes: which payment holds the allocations now, and which wishes were cut. */
public record AllocationOutcome(UUID paymentId, List<Cut> cuts) {}
