package com.azuvio.crmconnect.invoicing.debitnote;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.invoice.DraftSupplement;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceRefusals;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.invoice.Snapshots;
import com.azuvio.crmconnect.invoicing.invoice.Supplement;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts and edits debit notes of an issued invoice (S11, D5); the client's data stay those of the original (D8). */
@Component
public class DraftDebitNote {

    private final Invoices invoices;
    private final Snapshots snapshots;
    private final DraftSupplement drafting;

    DraftDebitNote(Invoices invoices, Snapshots snapshots, DraftSupplement drafting) {
        this.invoices = invoices;
        this.snapshots = snapshots;
        this.drafting = drafting;
    }

    /**
     * @return id of the draft
     * @throws Refusal 409 {@code original-not-issued}, {@code original-no-invoice}, {@code already-reissued}; 422 {@code debit-note-invalid} with the fields
     */
    @Transactional
    public UUID draft(UUID originalId, Additional additional) {
        return drafting.draft(supplement(originalId, additional));
    }

    /** @throws Refusal as {@link #draft} and {@link DraftSupplement#rewrite} */
    @Transactional
    public void edit(UUID originalId, UUID id, @Nullable String ifMatch, Additional additional) {
        drafting.rewrite(id, ifMatch, supplement(originalId, additional));
    }

    private Supplement supplement(UUID originalId, Additional additional) {
        if (!invoices.existsById(originalId)) {
            throw InvoiceRefusals.notFound(originalId);
        }
        InvoiceSnapshot original = snapshots
                .of(originalId)
                .orElseThrow(() -> Refusal.conflict(
                                "original-not-issued", "Only an issued invoice is added to; edit the draft instead")
                        .with("originalId", originalId));
        if (original.documentType() != DocumentType.INVOICE) {
            throw Refusal.conflict("original-no-invoice", "A debit note adds to an invoice")
                    .with("originalId", originalId)
                    .with("documentType", original.documentType());
        }
        invoices.replacementOf(originalId).ifPresent(replacement -> {
            throw InvoiceRefusals.alreadyReissued(replacement);
        });
        return new Supplement(
                original,
                additional.reason(),
                additional.text(),
                null,
                new AdditionalLines(original).of(additional.lines()),
                List.of(),
                null);
    }
}
