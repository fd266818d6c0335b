package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the invoice list.
 *
 * @param orderId with number and confirmation; absent where the document bills no order
 * @param recurringTemplateId absent unless a recurring template made it
 * @param clientName absent while the client is not known
 * @param settledByAdvances what advances settle of the total
 * @param issueBy last day on which an advance invoice is issued in time; absent for others
 * @param paymentStatus absent unless issued
 * @param daysOverdue 0 unless overdue
 * @param readiness of a draft only
 */
public record InvoiceSummary(
        UUID id,
        long version,
        DocumentType documentType,
        InvoiceStatus status,
        @Nullable String number,
        @Nullable UUID orderId,
        @Nullable String orderNumber,
        @Nullable Integer confirmationNumber,
        @Nullable UUID recurringTemplateId,
        UUID clientId,
        @Nullable String clientName,
        Instant draftedAt,
        LocalDate taxPoint,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Money total,
        Money remaining,
        Money settledByAdvances,
        @Nullable LocalDate issueBy,
        @Nullable PaymentStatus paymentStatus,
        long daysOverdue,
        DeliveryStatus delivery,
        @Nullable DraftReadiness readiness) {

    InvoiceSummary with(@Nullable DraftReadiness draftReadiness) {
        return new InvoiceSummary(
                id,
                version,
                documentType,
                status,
                number,
                orderId,
                orderNumber,
                confirmationNumber,
                recurringTemplateId,
                clientId,
                clientName,
                draftedAt,
                taxPoint,
                issuedOn,
                dueOn,
                total,
                remaining,
                settledByAdvances,
                issueBy,
                paymentStatus,
                daysOverdue,
                delivery,
                draftReadiness);
    }
}
