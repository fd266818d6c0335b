package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteView;
import com.azuvio.crmconnect.invoicing.creditnote.ReturnOfNote;
import com.azuvio.crmconnect.invoicing.creditnote.Wanted;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.einvoice.SubmissionStatus;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.web.DeliveryResponse;
import com.azuvio.crmconnect.invoicing.invoice.web.DiscardingResponse;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessItem;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A credit note over HTTP; all amounts are positive, the type carries the sign.
 *
 * @param way how much was asked for
 * @param appliedToOriginal what the original's open amount absorbed; of an issued note
 * @param surplus the rest, which is free money of the client
 * @param goodsReturn the return whose goods it credits, and how far that has come
 * @param nationalVat the VAT in the company's currency (BT-111) with the original's rate, its day and source; of notes in another currency
 * @param submission how an issued note between Romanian parties stands with the tax office, and until when it has to be there
 * @param renderingFailures forms that could not be made and are tried again; they hold its sending
 * @param checks what the official rules say of a draft; it is issued only where that is green
 * @param links where to go from here: original, client, pdf, xml; {@code invoiceAgain} asks whether what was taken back in full is invoiced again
 */
record CreditNoteResponse(
        UUID id,
        long version,
        DocumentType documentType,
        InvoiceStatus status,
        @Nullable String number,
        @Nullable String series,
        @Nullable LocalDate issuedOn,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy,
        UUID originalId,
        String originalNumber,
        LocalDate originalIssuedOn,
        UUID clientId,
        String clientName,
        CorrectionReason reason,
        String text,
        Wanted.Way way,
        Instant draftedAt,
        String draftedBy,
        List<CreditedLine> lines,
        Totals totals,
        @Nullable Money appliedToOriginal,
        @Nullable Money surplus,
        DeliveryResponse delivery,
        @Nullable DiscardingResponse discarding,
        @Nullable ReturnOfNote goodsReturn,
        @Nullable NationalVat nationalVat,
        @Nullable SubmissionStatus submission,
        List<ReadinessItem> checks,
        List<RenderingFailure> renderingFailures,
        Map<String, String> links) {

    /** @param originalPosition absent where an amount is credited on a whole VAT rate */
    record CreditedLine(@Nullable Integer originalPosition, PricedLine priced) {}

    static CreditNoteResponse from(CreditNoteView view) {
        Numbering numbering = view.numbering();
        return new CreditNoteResponse(
                view.id(),
                view.version(),
                DocumentType.CREDIT_NOTE,
                view.status(),
                numbering == null ? null : numbering.number(),
                numbering == null ? null : numbering.series(),
                numbering == null ? null : numbering.issuedOn(),
                numbering == null ? null : numbering.issuedAt(),
                numbering == null ? null : numbering.issuedBy(),
                view.correction().originalId(),
                view.correction().originalNumber(),
                view.correction().originalIssuedOn(),
                view.clientId(),
                view.clientName(),
                view.correction().reason(),
                view.correction().text(),
                view.wanted().way(),
                view.draftedAt(),
                view.draftedBy(),
                IntStream.range(0, view.lines().size())
                        .mapToObj(index -> new CreditedLine(
                                view.originalPositions().get(index),
                                view.lines().get(index)))
                        .toList(),
                view.totals(),
                view.appliedToOriginal(),
                view.surplus(),
                DeliveryResponse.from(view.delivery(), view.sendings()),
                view.discarding() == null ? null : DiscardingResponse.from(view.discarding()),
                view.goodsReturn(),
                view.nationalVat(),
                view.submission(),
                view.checks(),
                view.renderingFailures(),
                links(view));
    }

    private static Map<String, String> links(CreditNoteView view) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("original", "/invoices/" + view.correction().originalId());
        links.put("client", "/clients/" + view.clientId());
        if (view.status() == InvoiceStatus.ISSUED) {
            links.put("pdf", "/credit-notes/" + view.id() + "/pdf");
            links.put("xml", "/credit-notes/" + view.id() + "/xml");
        }
        if (view.asksToInvoiceAgain()) {
            links.put("invoiceAgain", "/credit-notes/" + view.id() + "/invoice-again");
        }
        return links;
    }
}
