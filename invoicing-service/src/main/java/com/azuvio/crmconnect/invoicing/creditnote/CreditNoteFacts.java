package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.einvoice.SubmissionStatus;
import com.azuvio.crmconnect.invoicing.einvoice.Submissions;
import com.azuvio.crmconnect.invoicing.einvoice.VerdictRequests;
import com.azuvio.crmconnect.invoicing.invoice.Snapshots;
import com.azuvio.crmconnect.invoicing.readiness.OfficialVerdict;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessItem;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tax office wants to know of a credit note beside its lines, and what the official rules say of a draft. */
@Component
class CreditNoteFacts {

    /**
     * @param nationalVat the VAT in the company's currency (BT-111) at the original's rate; of documents in another one
     * @param submission of an issued note between Romanian parties
     * @param checks the official verdict on a draft
     * @param renderingFailures forms that could not be made and are tried again
     */
    record Facts(
            @Nullable NationalVat nationalVat,
            @Nullable SubmissionStatus submission,
            List<ReadinessItem> checks,
            List<RenderingFailure> renderingFailures) {

        private static final Facts NONE = new Facts(null, null, List.of(), List.of());
    }

    private final Snapshots snapshots;
    private final Submissions submissions;
    private final JudgeCreditNotes judging;
    private final VerdictRequests requests;
    private final RenderingFailures renderings;

    CreditNoteFacts(
            Snapshots snapshots,
            Submissions submissions,
            JudgeCreditNotes judging,
            VerdictRequests requests,
            RenderingFailures renderings) {
        this.snapshots = snapshots;
        this.submissions = submissions;
        this.judging = judging;
        this.requests = requests;
        this.renderings = renderings;
    }

    Facts of(CreditNote note) {
        return switch (note.status()) {
            case ISSUED -> snapshots.of(note.id()).map(this::ofIssued).orElse(Facts.NONE);
            case DRAFT ->
                snapshots
                        .of(note.reference().originalId())
                        .map(original -> ofDraft(original, note))
                        .orElse(Facts.NONE);
            case DISCARDED -> Facts.NONE;
        };
    }

    private Facts ofIssued(InvoiceSnapshot document) {
        return new Facts(
                document.nationalVat(),
                submissions.of(document).orElse(null),
                List.of(),
                renderings.of(document.documentId()));
    }

    private Facts ofDraft(InvoiceSnapshot original, CreditNote note) {
        NationalVat vat = Optional.ofNullable(original.nationalVat())
                .map(of -> of.sameRateOn(note.vat()))
                .orElse(null);
        String failure = requests.failureOf(note.id()).orElse(null);
        return new Facts(
                vat, null, OfficialVerdict.items(judging.known(original, note).orElse(null), failure), List.of());
    }
}
