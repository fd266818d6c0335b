package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** What an issued document is worth and what of it is open; complete, so that the last one known is the truth. */
public record Receivable(
        UUID documentId,
        DocumentType documentType,
        String number,
        UUID clientId,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money remaining,
        PaymentStatus paymentStatus,
        boolean delivered,
        String paymentReference) {}
