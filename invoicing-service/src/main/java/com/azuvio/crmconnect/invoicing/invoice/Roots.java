package com.azuvio.crmconnect.invoicing.invoice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the issue of a document locks beside it.
 *
 * @param reopenedId the original of the credit note that a debit note takes back
 */
public record Roots(UUID clientId, @Nullable UUID reopenedId) {}
