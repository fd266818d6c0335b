package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.Correction;
import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.einvoice.SubmissionStatus;
import com.azuvio.crmconnect.invoicing.invoice.AdvancesView;
import com.azuvio.crmconnect.invoicing.invoice.BilledCharge;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.OrderReference;
import com.azuvio.crmconnect.invoicing.invoice.PaymentStatus;
import com.azuvio.crmconnect.invoicing.invoice.RelatedDocument;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice over HTTP.
 *
 * @param clientRevision revision of the client that a draft was determined from; 0 while the client is not known
 * @param orderId with number and confirmation; absent where the document bills no order
 * @param opening whether the old system issued it: no PDF, no VAT, no notes here
 * @param paymentTermsDays instead of the client's
 * @param paymentStatus absent unless issued
 * @param correction what a debit note adds to, and why; {@code correctsCreditNoteId} the credit note that it takes back
 * @param originalPositions of each line of a debit note the position that it adds to; 0 for an amount on a whole VAT rate
 * @param replacesInvoiceId the wrong invoice in whose place it stands; {@code replacedByInvoiceId} the one in its own place
 * @param keptDueOn the due date that a draft will have; absent where that runs from its issue
 * @param nationalVat the VAT in the company's currency (BT-111), of documents in another one
 * @param renderingFailures forms that could not be made and are tried again; they hold its sending
 * @param submission how an issued document between Romanian parties stands with the tax office, and until when it has to be there
 * @param related documents that correct it or that it corrects, the oldest first
 * @param advances what it bills, deducts or counts as prepaid of advances; absent where it has nothing to do with any
 * @param links where to go from here: order, proforma, recurringTemplate, client, pdf, xml, allocations
 */
public record InvoiceResponse(
        UUID id,
        long version,
        DocumentType documentType,
        InvoiceStatus status,
        @Nullable String number,
        @Nullable String series,
        @Nullable LocalDate issuedOn,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy,
        LocalDate taxPoint,
        @Nullable LocalDate dueOn,
        @Nullable String paymentReference,
        @Nullable UUID orderId,
        @Nullable String orderNumber,
        @Nullable Integer confirmationNumber,
        @Nullable UUID recurringTemplateId,
        boolean opening,
        @Nullable String clientOrderNumber,
        @Nullable String buyerReference,
        @Nullable String notes,
        @Nullable InvoicePeriod period,
        @Nullable BigDecimal discountPercent,
        Money discount,
        List<BilledCharge> enteredCharges,
        @Nullable Integer paymentTermsDays,
        UUID clientId,
        long clientRevision,
        @Nullable Buyer buyer,
        Shipping shipping,
        Instant draftedAt,
        List<PricedLine> lines,
        List<DocumentAllowance> allowances,
        List<DocumentCharge> charges,
        Totals totals,
        boolean vatDetermined,
        @Nullable PaymentStatus paymentStatus,
        Money paid,
        Money credited,
        Money writtenOff,
        Money remaining,
        boolean overdue,
        long daysOverdue,
        DeliveryResponse delivery,
        @Nullable DiscardingResponse discarding,
        @Nullable ReadinessResponse readiness,
        List<DraftChangeResponse> draftChanges,
        @Nullable Correction correction,
        @Nullable UUID correctsCreditNoteId,
        List<Integer> originalPositions,
        @Nullable UUID replacesInvoiceId,
        @Nullable UUID replacedByInvoiceId,
        @Nullable LocalDate keptDueOn,
        List<RelatedDocument> related,
        @Nullable AdvancesView advances,
        @Nullable NationalVat nationalVat,
        @Nullable SubmissionStatus submission,
        List<RenderingFailure> renderingFailures,
        Map<String, String> links) {

    public static InvoiceResponse from(InvoiceView view) {
        Numbering numbering = view.numbering();
        Calculated amounts = view.amounts();
        OrderReference order = view.order();
        InvoiceView.Entry entry = view.entry();
        return new InvoiceResponse(
                view.id(),
                view.version(),
                view.documentType(),
                view.status(),
                numbering == null ? null : numbering.number(),
                numbering == null ? null : numbering.series(),
                numbering == null ? null : numbering.issuedOn(),
                numbering == null ? null : numbering.issuedAt(),
                numbering == null ? null : numbering.issuedBy(),
                view.taxPoint(),
                numbering == null ? null : numbering.dueOn(),
                numbering == null ? null : numbering.paymentReference(),
                order == null ? null : order.orderId(),
                order == null ? null : order.orderNumber(),
                order == null ? null : order.confirmationNumber(),
                view.recurringTemplateId(),
                view.opening(),
                entry.clientOrderNumber(),
                entry.buyerReference(),
                entry.notes(),
                entry.period(),
                entry.discountPercent(),
                entry.discount(),
                entry.charges(),
                entry.paymentTermsDays(),
                view.clientId(),
                view.clientRevision(),
                view.buyer(),
                view.shipping(),
                view.draftedAt(),
                amounts.lines(),
                amounts.allowances(),
                amounts.charges(),
                amounts.totals(),
                view.vatDetermined(),
                view.paymentStatus(),
                view.paid(),
                view.credited(),
                view.writtenOff(),
                view.remaining(),
                view.overdue(),
                view.daysOverdue(),
                DeliveryResponse.from(view.delivery(), view.sendings()),
                view.discarding() == null ? null : DiscardingResponse.from(view.discarding()),
                view.readiness() == null ? null : ReadinessResponse.from(view.readiness()),
                view.draftChanges().stream().map(DraftChangeResponse::from).toList(),
                view.relations().correction(),
                view.relations().correctsCreditNoteId(),
                view.relations().originalPositions(),
                view.relations().replacesInvoiceId(),
                view.relations().replacedByInvoiceId(),
                view.relations().keptDueOn(),
                view.relations().related(),
                view.advances(),
                view.nationalVat(),
                view.submission(),
                view.renderingFailures(),
                links(view));
    }

    private static Map<String, String> links(InvoiceView view) {
        String self = "/invoices/" + view.id();
        Map<String, String> links = new LinkedHashMap<>();
        if (view.order() != null) {
            links.put("order", "/orders/" + view.order().orderId());
        }
        if (view.recurringTemplateId() != null) {
            links.put("recurringTemplate", "/recurring-templates/" + view.recurringTemplateId());
        }
        AdvancesView advances = view.advances();
        if (advances != null && advances.proformaId() != null) {
            links.put("proforma", "/proformas/" + advances.proformaId());
        }
        links.put("client", "/clients/" + view.clientId());
        if (view.status() == InvoiceStatus.ISSUED) {
            if (!view.opening()) {
                links.put("pdf", self + "/pdf");
                links.put("xml", self + "/xml");
            }
            links.put("allocations", self + "/allocations");
            links.put("returns", "/returns?originalId=" + view.id());
        }
        return links;
    }
}
