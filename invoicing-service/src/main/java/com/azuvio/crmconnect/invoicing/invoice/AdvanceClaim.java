package com.azuvio.crmconnect.invoicing.invoice;

import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose advances a document may deduct: those of its order, or of the proforma that a person tied to it, and of no other (D4). */
public record AdvanceClaim(
        UUID clientId,
        Currency currency,
        @Nullable UUID orderId,
        @Nullable UUID proformaId) {}
