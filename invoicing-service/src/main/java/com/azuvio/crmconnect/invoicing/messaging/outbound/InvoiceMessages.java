package com.azuvio.crmconnect.invoicing.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payloads about invoices; their schemas stand in {@code contracts/}. Wire names are chosen once and never follow class names. */
public final class InvoiceMessages {

    private InvoiceMessages() {}

    /** {@code sales.invoice.drafted.v1}. */
    public record DraftedMessage(
            UUID invoiceId,
            @Nullable UUID orderId,
            @Nullable Integer confirmationNumber,
            UUID clientId,
            Money total,
            boolean vatDetermined,
            @Nullable UUID replacesInvoiceId) {}

    /** {@code sales.invoice.draft-discarded.v1}. */
    public record DraftDiscardedMessage(
            UUID invoiceId,
            @Nullable UUID orderId,
            @Nullable Integer confirmationNumber,
            UUID clientId,
            String reason,
            boolean byCancellation) {}

    /** {@code sales.invoice.cancellation-refused.v1}. */
    public record CancellationRefusedMessage(
            UUID orderId, int confirmationNumber, UUID clientId, UUID invoiceId, String reason) {}

    /** {@code sales.invoice.issued.v1}. */
    public record IssuedMessage(
            UUID invoiceId,
            String documentType,
            String series,
            String number,
            UUID clientId,
            @Nullable UUID orderId,
            @Nullable Integer confirmationNumber,
            LocalDate issuedOn,
            LocalDate taxPoint,
            LocalDate dueOn,
            Money net,
            Money vat,
            Money total,
            @Nullable UUID replacesInvoiceId) {}

    /** {@code sales.invoice.receivable-changed.v1}; a state. */
    public record ReceivableChangedMessage(
            UUID documentId,
            String documentType,
            String number,
            UUID clientId,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money total,
            Money remaining,
            String paymentStatus,
            boolean delivered,
            String paymentReference) {}

    /** {@code sales.invoice.ready-to-send.v1}. */
    public record ReadyToSendMessage(
            UUID sendId,
            UUID documentId,
            String documentType,
            String number,
            UUID clientId,
            String language,
            List<String> recipients,
            String sellerName,
            LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            Money total,
            Money remaining,
            @Nullable String paymentReference,
            StoredFile pdf,
            @Nullable StoredFile xml) {

        /** Where the bytes are served, and what they must hash to. */
        public record StoredFile(String path, String fileName, String sha256) {}
    }

    /** {@code sales.invoice.delivered.v1}. */
    public record DeliveredMessage(
            UUID documentId,
            UUID clientId,
            @Nullable UUID sendId,
            String how,
            LocalDate deliveredOn,
            String by,
            @Nullable String note) {}
}
