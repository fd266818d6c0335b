package com.azuvio.crmconnect.payment.receivable.web;

import com.azuvio.crmconnect.payment.receivable.DocumentPaymentStatus;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.ListedDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param remaining what is open, as the document's owner last told
 * @param requested money asked for it and not yet answered
 * @param open remaining less requested: the default of a further payment (S65)
 * @param overdue the due date has passed in the company's zone; due today is not overdue (D3)
 */
record OpenDocumentSummary(
        UUID documentId,
        DocumentType documentType,
        String number,
        UUID clientId,
        @Nullable String clientName,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money remaining,
        Money requested,
        Money open,
        DocumentPaymentStatus paymentStatus,
        boolean overdue,
        boolean delivered,
        @Nullable String paymentReference) {

    static OpenDocumentSummary from(ListedDocument listed, LocalDate today) {
        OpenDocument document = listed.document();
        return new OpenDocumentSummary(
                document.id(),
                document.type(),
                document.number(),
                document.clientId(),
                listed.clientName(),
                document.issuedOn(),
                document.dueOn(),
                document.total(),
                document.remaining(),
                listed.requested(),
                listed.open(),
                document.paymentStatus(),
                document.dueOn().isBefore(today),
                document.delivered(),
                document.paymentReference());
    }
}
