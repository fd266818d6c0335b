package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.CreditCalculation;
import com.azuvio.crmconnect.invoicing.document.Correction;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.einvoice.SubmissionStatus;
import com.azuvio.crmconnect.invoicing.invoice.Discarding;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessItem;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as people read it.
 *
 * @param appliedToOriginal what the original's open amount absorbed; of an issued note
 * @param surplus the rest, which is free money of the client
 * @param goodsReturn the return whose goods it credits
 * @param asksToInvoiceAgain it took an invoice back in full, and nothing stands in that one's place
 * @param nationalVat the VAT in the company's currency (BT-111), of notes in another one
 * @param submission how an issued note between Romanian parties stands with the tax office
 * @param renderingFailures forms that could not be made and are tried again; they hold its sending
 * @param checks what the official rules say of a draft
 */
public record CreditNoteView(
        UUID id,
        long version,
        InvoiceStatus status,
        Correction correction,
        UUID clientId,
        String clientName,
        Wanted wanted,
        Instant draftedAt,
        String draftedBy,
        List<PricedLine> lines,
        List<@Nullable Integer> originalPositions,
        Totals totals,
        @Nullable Money appliedToOriginal,
        @Nullable Money surplus,
        @Nullable Numbering numbering,
        InvoiceView.Delivery delivery,
        List<InvoiceView.SendingView> sendings,
        @Nullable Discarding discarding,
        @Nullable ReturnOfNote goodsReturn,
        boolean asksToInvoiceAgain,
        @Nullable NationalVat nationalVat,
        @Nullable SubmissionStatus submission,
        List<ReadinessItem> checks,
        List<RenderingFailure> renderingFailures) {

    static CreditNoteView of(
            CreditNote note,
            @Nullable ReturnOfNote goodsReturn,
            boolean asksToInvoiceAgain,
            CreditNoteFacts.Facts facts) {
        return new CreditNoteView(
                note.id(),
                note.version(),
                note.status(),
                note.reference().correction(),
                note.clientId(),
                note.reference().clientName(),
                note.wanted(),
                note.draftedAt(),
                note.draftedBy(),
                note.pricedLines(),
                note.lines().stream().map(CreditNoteLine::originalPosition).toList(),
                CreditCalculation.totals(note.total().currency(), note.breakdown()),
                note.applied(),
                note.surplus(),
                note.numbering(),
                note.dispatch().view(),
                note.dispatch().sendings(),
                note.discarding(),
                goodsReturn,
                asksToInvoiceAgain,
                facts.nationalVat(),
                facts.submission(),
                facts.checks(),
                facts.renderingFailures());
    }
}
