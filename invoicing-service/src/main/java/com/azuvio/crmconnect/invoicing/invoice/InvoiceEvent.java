package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an invoice. */
public sealed interface InvoiceEvent {

    UUID invoiceId();

    UUID clientId();

    /** A confirmation became a draft, or one without was made; the total is net while the VAT is undecided. */
    record Drafted(
            UUID invoiceId,
            UUID clientId,
            @Nullable ConfirmationId confirmation,
            Money total,
            boolean vatDetermined,
            @Nullable UUID replacesId)
            implements InvoiceEvent {}

    /** A draft was given up, by a person or because the order was cancelled. */
    record DraftDiscarded(
            UUID invoiceId, UUID clientId, @Nullable ConfirmationId confirmation, String reason, boolean byCancellation)
            implements InvoiceEvent {}

    /** The order asked for cancellation after the issue. */
    record CancellationRefused(UUID invoiceId, UUID clientId, ConfirmationId confirmation) implements InvoiceEvent {}

    /** The document has its number and is frozen. */
    record Issued(
            UUID invoiceId,
            UUID clientId,
            DocumentType documentType,
            @Nullable ConfirmationId confirmation,
            Numbering numbering,
            LocalDate taxPoint,
            Money net,
            Money vat,
            Money total,
            @Nullable UUID replacesId)
            implements InvoiceEvent {}

    /** A debit note has its number and is frozen. */
    record DebitNoteIssued(UUID invoiceId, UUID clientId, UUID originalId, Numbering numbering, Money total)
            implements InvoiceEvent {}

    /** Something of the state that others copy has changed. */
    record ReceivableChanged(Receivable receivable) implements InvoiceEvent {
        @Override
        public UUID invoiceId() {
            return receivable.documentId();
        }

        @Override
        public UUID clientId() {
            return receivable.clientId();
        }
    }

    /** The stored PDF is to be mailed. */
    record ReadyToSend(Receivable receivable, PreparedSending prepared) implements InvoiceEvent {
        @Override
        public UUID invoiceId() {
            return receivable.documentId();
        }

        @Override
        public UUID clientId() {
            return receivable.clientId();
        }
    }

    /** The client has the document; raised once. */
    record Delivered(
            UUID invoiceId,
            UUID clientId,
            @Nullable UUID sendId,
            DeliveryMeans how,
            LocalDate deliveredOn,
            String by,
            @Nullable String note)
            implements InvoiceEvent {}
}
