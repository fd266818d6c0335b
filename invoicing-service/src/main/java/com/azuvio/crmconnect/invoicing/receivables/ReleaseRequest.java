package com.azuvio.crmconnect.invoicing.receivables;

import java.util.UUID;

/** payment-service asks to take applied money off again. */
public record ReleaseRequest(UUID allocationId, ReleaseCause cause) {}
