package com.azuvio.crmconnect.invoicing.proforma.web;

import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.web.DeliveryResponse;
import com.azuvio.crmconnect.invoicing.invoice.web.DiscardingResponse;
import com.azuvio.crmconnect.invoicing.proforma.AdvanceTerms;
import com.azuvio.crmconnect.invoicing.proforma.Closing;
import com.azuvio.crmconnect.invoicing.proforma.OrderLink;
import com.azuvio.crmconnect.invoicing.proforma.ProformaLabel;
import com.azuvio.crmconnect.invoicing.proforma.ProformaView;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proforma over HTTP. It is no VAT invoice and no receivable.
 *
 * @param content what was entered: the whole
 * @param wholeTotals what the whole comes to
 * @param lines of the proforma itself, {@code totals} likewise: what is asked for
 * @param validUntil as entered on a draft, as printed on an issued one
 * @param received advances that arrived; {@code held} what of them no document has used yet, {@code remaining} what is still asked for, nothing once it is closed
 * @param suppliedOn day on which the supply of it, or of its order, was complete, so that the last invoice is due; absent before
 * @param renderingFailures forms that could not be made and are tried again; they hold its sending
 * @param links where to go from here: order, client, pdf, allocations
 */
record ProformaResponse(
        UUID id,
        long version,
        DocumentType documentType,
        InvoiceStatus status,
        ProformaLabel label,
        @Nullable String number,
        @Nullable String series,
        @Nullable LocalDate issuedOn,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy,
        @Nullable LocalDate validUntil,
        @Nullable String paymentReference,
        UUID clientId,
        @Nullable String clientName,
        @Nullable OrderLink order,
        BillingContent content,
        AdvanceTerms advance,
        Totals wholeTotals,
        List<PricedLine> lines,
        List<DocumentAllowance> allowances,
        List<DocumentCharge> charges,
        Totals totals,
        boolean vatDetermined,
        Instant draftedAt,
        String draftedBy,
        Money received,
        Money held,
        Money remaining,
        DeliveryResponse delivery,
        @Nullable Closing closing,
        @Nullable DiscardingResponse discarding,
        @Nullable LocalDate suppliedOn,
        List<RenderingFailure> renderingFailures,
        Map<String, String> links) {

    static ProformaResponse from(ProformaView view) {
        Numbering numbering = view.numbering();
        return new ProformaResponse(
                view.id(),
                view.version(),
                DocumentType.PROFORMA,
                view.status(),
                view.label(),
                numbering == null ? null : numbering.number(),
                numbering == null ? null : numbering.series(),
                numbering == null ? null : numbering.issuedOn(),
                numbering == null ? null : numbering.issuedAt(),
                numbering == null ? null : numbering.issuedBy(),
                numbering == null ? view.content().validUntil() : numbering.dueOn(),
                numbering == null ? null : numbering.paymentReference(),
                view.clientId(),
                view.clientName(),
                view.content().order(),
                view.content().billing(),
                view.content().advance(),
                view.amounts().whole(),
                view.amounts().asked().lines(),
                view.amounts().asked().allowances(),
                view.amounts().asked().charges(),
                view.amounts().asked().totals(),
                view.vatDetermined(),
                view.draftedAt(),
                view.draftedBy(),
                view.received(),
                view.held(),
                view.remaining(),
                DeliveryResponse.from(view.delivery(), view.sendings()),
                view.closing(),
                view.discarding() == null ? null : DiscardingResponse.from(view.discarding()),
                view.suppliedOn(),
                view.renderingFailures(),
                links(view));
    }

    private static Map<String, String> links(ProformaView view) {
        Map<String, String> links = new LinkedHashMap<>();
        OrderLink order = view.content().order();
        if (order != null) {
            links.put("order", "/orders/" + order.orderId());
        }
        links.put("client", "/clients/" + view.clientId());
        if (view.status() == InvoiceStatus.ISSUED) {
            links.put("pdf", "/proformas/" + view.id() + "/pdf");
        }
        return links;
    }
}
