package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.Creditable;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceRefusals;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.invoice.Pdfs;
import com.azuvio.crmconnect.invoicing.invoice.StoredPdf;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A credit note in full, its PDF, and what of an original is left to credit. */
@Component
public class ReadCreditNote {

    private final CreditNotes notes;
    private final Originals originals;
    private final Invoices invoices;
    private final Pdfs pdfs;
    private final ReturnsOfNotes returns;
    private final InvoiceAgain again;
    private final CreditNoteFacts facts;

    ReadCreditNote(
            CreditNotes notes,
            Originals originals,
            Invoices invoices,
            Pdfs pdfs,
            ReturnsOfNotes returns,
            InvoiceAgain again,
            CreditNoteFacts facts) {
        this.notes = notes;
        this.originals = originals;
        this.invoices = invoices;
        this.pdfs = pdfs;
        this.returns = returns;
        this.again = again;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public CreditNoteView read(UUID id) {
        CreditNote note = notes.findById(id).orElseThrow(() -> CreditRefusals.notFound(id));
        return CreditNoteView.of(note, returns.of(id).orElse(null), again.isAsked(note), facts.of(note));
    }

    /** @throws Refusal 404 {@code no-pdf} until it is issued */
    public StoredPdf pdf(UUID id) {
        if (!notes.existsById(id)) {
            throw CreditRefusals.notFound(id);
        }
        return pdfs.of(id).orElseThrow(() -> Refusal.notFound("no-pdf", "The credit note is not issued"));
    }

    /** @throws Refusal 409 {@code original-not-issued} */
    @Transactional(readOnly = true)
    public Creditable creditable(UUID originalId) {
        if (!invoices.existsById(originalId)) {
            throw InvoiceRefusals.notFound(originalId);
        }
        return originals
                .find(originalId)
                .orElseThrow(() -> CreditRefusals.originalNotIssued(originalId))
                .left();
    }
}
