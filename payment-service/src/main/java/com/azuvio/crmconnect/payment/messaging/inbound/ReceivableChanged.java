package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.receivable.DocumentPaymentStatus;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.invoice.receivable-changed.v1}: the state of a document that money can be applied to. */
public record ReceivableChanged(
        UUID documentId,
        DocumentType documentType,
        String number,
        UUID clientId,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money remaining,
        DocumentPaymentStatus paymentStatus,
        boolean delivered,
        @Nullable String paymentReference) {

    public OpenDocument document(long revision) {
        return new OpenDocument(
                documentId,
                documentType,
                number,
                clientId,
                issuedOn,
                dueOn,
                total,
                remaining,
                paymentStatus,
                delivered,
                paymentReference,
                revision);
    }
}
