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
 * @param opening whether the old system issued it
 * @param clientName absent while the client is not known
 * @param settledByAdvances what advances settle of the total
 * @param paymentStatus absent unless issued
 * @param daysOverdue 0 unless overdue
 * @param readiness of a draft only
 * @param waiting absent where nobody has to issue or send it
 * @param remindersSent reminders that named it and arrived (S30); {@code lastRemindedOn} the day of the last one
 * @param submitBy last day for its submission to the tax office; absent where it is there, or is not submitted
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
        boolean opening,
        UUID clientId,
        @Nullable String clientName,
        Instant draftedAt,
        LocalDate taxPoint,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Money total,
        Money remaining,
        Money settledByAdvances,
        @Nullable PaymentStatus paymentStatus,
        long daysOverdue,
        DeliveryStatus delivery,
        @Nullable DraftReadiness readiness,
        @Nullable Waiting waiting,
        @Nullable LocalDate submitBy,
        long remindersSent,
        @Nullable LocalDate lastRemindedOn) {

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
                opening,
                clientId,
                clientName,
                draftedAt,
                taxPoint,
                issuedOn,
                dueOn,
                total,
                remaining,
                settledByAdvances,
                paymentStatus,
                daysOverdue,
                delivery,
                draftReadiness,
                waiting,
                submitBy,
                remindersSent,
                lastRemindedOn);
    }
}
