package com.azuvio.crmconnect.payment.receivable;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a document that money can be applied to. It may lag behind its owner, who decides what is
 * really applied; so its remaining amount limits what is asked for and never what is true.
 *
 * @param remaining what is open, as last told
 * @param revision the document's own counter
 */
public record OpenDocument(
        UUID id,
        DocumentType type,
        String number,
        UUID clientId,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money remaining,
        DocumentPaymentStatus paymentStatus,
        boolean delivered,
        @Nullable String paymentReference,
        long revision) {}
