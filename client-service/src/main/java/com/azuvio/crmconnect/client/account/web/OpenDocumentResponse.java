package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.OpenDocument;
import com.azuvio.crmconnect.client.account.Receivable;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of which something is open.
 *
 * @param daysOverdue 0 on and before the due date
 */
record OpenDocumentResponse(
        UUID documentId,
        Receivable.Type documentType,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money remaining,
        Receivable.PaymentStatus paymentStatus,
        boolean delivered,
        @Nullable String paymentReference,
        long daysOverdue) {

    static OpenDocumentResponse from(OpenDocument document) {
        var state = document.state();
        return new OpenDocumentResponse(
                state.documentId(),
                state.type(),
                state.number(),
                state.issuedOn(),
                state.dueOn(),
                state.total(),
                state.remaining(),
                state.paymentStatus(),
                state.delivered(),
                state.paymentReference(),
                document.daysOverdue());
    }
}
