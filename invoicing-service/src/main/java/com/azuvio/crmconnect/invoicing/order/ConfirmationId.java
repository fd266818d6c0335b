package com.azuvio.crmconnect.invoicing.order;

import java.util.UUID;

/** A confirmation of an order: business key of what is invoiced, at most once for ever. */
public record ConfirmationId(UUID orderId, int number) {}
