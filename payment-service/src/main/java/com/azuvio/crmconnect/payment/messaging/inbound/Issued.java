package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.receivable.DocumentPaymentStatus;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code sales.invoice.issued.v1}, read where a document stands in the place of a wrong one.
 *
 * @param replacesInvoiceId the wrong one; absent for all others
 */
public record Issued(
        UUID invoiceId,
        DocumentType documentType,
        String number,
        UUID clientId,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        @Nullable UUID replacesInvoiceId) {

    /** As it is at its issue: all of it is open. Its first state as a receivable follows with the next revision. */
    public OpenDocument document(long revision) {
        DocumentPaymentStatus status = total.isZero() ? DocumentPaymentStatus.PAID : DocumentPaymentStatus.UNPAID;
        return new OpenDocument(
                invoiceId,
                documentType,
                number,
                clientId,
                issuedOn,
                dueOn,
                total,
                total,
                status,
                false,
                null,
                revision);
    }
}
