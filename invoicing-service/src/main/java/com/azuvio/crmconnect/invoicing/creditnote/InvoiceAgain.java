package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.invoice.DraftReplacement;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers yes to the question that a full credit without re-issue asks (rules.md §11): a draft in the place of the credited invoice, as
 * {@link CreditAndReissue} makes it. Locks as there.
 */
@Component
public class InvoiceAgain {

    private final CreditNotes notes;
    private final Invoices invoices;
    private final ClientCopies clients;
    private final DraftReplacement replacing;

    InvoiceAgain(CreditNotes notes, Invoices invoices, ClientCopies clients, DraftReplacement replacing) {
        this.notes = notes;
        this.invoices = invoices;
        this.clients = clients;
        this.replacing = replacing;
    }

    /**
     * @return id of the draft
     * @throws Refusal 409 {@code credit-note-not-issued}, {@code not-credited-in-full}, {@code already-reissued} with the replacement,
     *     {@code credit-note-already-corrected}, {@code original-no-invoice}
     */
    @Transactional
    public UUID invoice(UUID id, boolean keepDueDate) {
        UUID originalId = notes.originalOf(id).orElseThrow(() -> CreditRefusals.notFound(id));
        clients.lockForShare(notes.clientOf(id).orElseThrow());
        replacing.lockAdvances(originalId);
        Invoice credited = invoices.lock(originalId).orElseThrow();
        CreditNote note = notes.lock(id).orElseThrow();
        if (note.numbering() == null) {
            throw CreditRefusals.notIssued();
        }
        credited.requireReplaceable();
        invoices.correctionOf(id).ifPresent(debitNote -> {
            throw CreditRefusals.alreadyCorrected(id, debitNote);
        });
        if (!credited.isReversed()) {
            throw CreditRefusals.notCreditedInFull(originalId);
        }
        return replacing.draft(credited, id, keepDueDate);
    }

    /** Whether an issued note asks that question. */
    boolean isAsked(CreditNote note) {
        UUID originalId = note.reference().originalId();
        return note.numbering() != null
                && invoices.findById(originalId).filter(Invoice::isReplaceable).isPresent()
                && invoices.correctionOf(note.id()).isEmpty();
    }
}
