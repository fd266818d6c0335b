package com.azuvio.crmconnect.client.messaging;

import static java.util.Objects.requireNonNull;

import com.azuvio.crmconnect.client.account.Receivable;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the payloads on {@code sales.invoice}; a payload that lacks it is refused. */
final class InvoiceFacts {

    private InvoiceFacts() {}

    enum DocumentType {
        INVOICE,
        ADVANCE_INVOICE
    }

    record InvoiceIssued(
            UUID invoiceId, DocumentType documentType, String number, UUID clientId, LocalDate issuedOn, Money total) {

        InvoiceIssued {
            requireNonNull(invoiceId, "invoiceId");
            requireNonNull(documentType, "documentType");
            requireNonNull(number, "number");
            requireNonNull(clientId, "clientId");
            requireNonNull(issuedOn, "issuedOn");
            requireNonNull(total, "total");
        }
    }

    record CreditNoteIssued(
            UUID creditNoteId, String number, UUID clientId, UUID originalId, LocalDate issuedOn, Money total) {

        CreditNoteIssued {
            requireNonNull(creditNoteId, "creditNoteId");
            requireNonNull(number, "number");
            requireNonNull(clientId, "clientId");
            requireNonNull(originalId, "originalId");
            requireNonNull(issuedOn, "issuedOn");
            requireNonNull(total, "total");
        }
    }

    record DebitNoteIssued(
            UUID debitNoteId, String number, UUID clientId, UUID originalId, LocalDate issuedOn, Money total) {

        DebitNoteIssued {
            requireNonNull(debitNoteId, "debitNoteId");
            requireNonNull(number, "number");
            requireNonNull(clientId, "clientId");
            requireNonNull(originalId, "originalId");
            requireNonNull(issuedOn, "issuedOn");
            requireNonNull(total, "total");
        }
    }

    record ReceivableChanged(
            UUID documentId,
            Receivable.Type documentType,
            String number,
            UUID clientId,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money total,
            Money remaining,
            Receivable.PaymentStatus paymentStatus,
            boolean delivered,
            @Nullable String paymentReference) {

        ReceivableChanged {
            requireNonNull(documentId, "documentId");
            requireNonNull(documentType, "documentType");
            requireNonNull(number, "number");
            requireNonNull(clientId, "clientId");
            requireNonNull(issuedOn, "issuedOn");
            requireNonNull(dueOn, "dueOn");
            requireNonNull(total, "total");
            requireNonNull(remaining, "remaining");
            requireNonNull(paymentStatus, "paymentStatus");
        }
    }

    /** A document that is no debt yet. */
    record Naming(UUID clientId) {

        Naming {
            requireNonNull(clientId, "clientId");
        }
    }
}
