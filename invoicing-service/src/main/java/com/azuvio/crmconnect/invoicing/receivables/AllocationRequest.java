package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/** payment-service asks to apply money of a payment to a document. The id is the business key: the same id gets the same answer. */
public record AllocationRequest(UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, Money amount) {}
