package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.einvoice.SubmissionStatus;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessReport;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as people read it, with all its axes.
 *
 * @param readiness the checklist of a draft
 * @param draftChanges what later states of client, seller and rates changed, the latest first
 * @param nationalVat the VAT in the company's currency, of documents in another one
 * @param submission how an issued document between Romanian parties stands with the tax office
 * @param daysOverdue 0 unless overdue
 * @param advances absent where it has nothing to do with any
 * @param renderingFailures forms that could not be made and are tried again; they hold its sending
 */
public record InvoiceView(
        UUID id,
        long version,
        DocumentType documentType,
        InvoiceStatus status,
        @Nullable OrderReference order,
        @Nullable UUID recurringTemplateId,
        boolean opening,
        UUID clientId,
        long clientRevision,
        @Nullable Buyer buyer,
        Shipping shipping,
        LocalDate taxPoint,
        Entry entry,
        Instant draftedAt,
        Calculated amounts,
        boolean vatDetermined,
        @Nullable Numbering numbering,
        @Nullable PaymentStatus paymentStatus,
        Money paid,
        Money credited,
        Money writtenOff,
        Money remaining,
        boolean overdue,
        long daysOverdue,
        Delivery delivery,
        List<SendingView> sendings,
        @Nullable Discarding discarding,
        @Nullable ReadinessReport readiness,
        List<ChangeView> draftChanges,
        Relations relations,
        @Nullable AdvancesView advances,
        @Nullable NationalVat nationalVat,
        @Nullable SubmissionStatus submission,
        List<RenderingFailure> renderingFailures) {

    /**
     * What was entered beside the lines.
     *
     * @param paymentTermsDays instead of the client's
     */
    public record Entry(
            @Nullable String clientOrderNumber,
            @Nullable String buyerReference,
            @Nullable String notes,
            @Nullable InvoicePeriod period,
            @Nullable BigDecimal discountPercent,
            Money discount,
            List<BilledCharge> charges,
            @Nullable Integer paymentTermsDays) {

        static Entry of(Particulars particulars, DraftContent content) {
            return new Entry(
                    particulars.clientOrderNumber(),
                    particulars.buyerReference(),
                    particulars.notes(),
                    particulars.period(),
                    particulars.discountPercent(),
                    content.discount(),
                    content.charges(),
                    particulars.paymentTermsDays());
        }
    }

    /** The delivery axis. */
    public record Delivery(
            DeliveryStatus status,
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable String note) {}

    /** One sending, the latest first. */
    public record SendingView(UUID sendId, Sending sending) {}

    /** One change of the draft. */
    public record ChangeView(DraftChange change, long clientRevision, Instant changedAt) {}

    static InvoiceView of(
            Invoice invoice,
            @Nullable ReadinessReport readiness,
            List<DraftChanges.Recorded> changes,
            List<RelatedDocument> related,
            TaxFacts.Facts taxFacts,
            List<RenderingFailure> renderingFailures,
            LocalDate today) {
        Numbering numbering = invoice.numbering();
        boolean overdue = invoice.isOverdue(today);
        DraftContent content = invoice.body().content();
        return new InvoiceView(
                invoice.id(),
                invoice.version(),
                invoice.documentType(),
                invoice.status(),
                invoice.order(),
                invoice.recurringTemplateId(),
                invoice.isOpening(),
                invoice.clientId(),
                invoice.body().clientRevision(),
                invoice.body().buyer(),
                content.shipping(),
                content.taxPoint(),
                Entry.of(invoice.body().particulars(), content),
                invoice.draftedAt(),
                invoice.body().calculated(),
                invoice.body().vatDetermined(),
                numbering,
                invoice.paymentStatus(),
                invoice.allocated(),
                invoice.credited(),
                invoice.writtenOff(),
                invoice.remaining(),
                overdue,
                overdue && numbering != null ? ChronoUnit.DAYS.between(numbering.dueOn(), today) : 0,
                invoice.dispatch().view(),
                invoice.dispatch().sendings(),
                invoice.discarding(),
                readiness,
                changes.stream()
                        .map(change -> new ChangeView(change.change(), change.clientRevision(), change.changedAt()))
                        .toList(),
                Relations.of(invoice, related),
                AdvancesView.of(invoice),
                taxFacts.nationalVat(),
                taxFacts.submission(),
                renderingFailures);
    }
}
