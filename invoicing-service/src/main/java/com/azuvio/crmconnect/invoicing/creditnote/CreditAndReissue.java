package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.invoice.DraftReplacement;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceRefusals;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects an invoice in one step (S45): a credit note of all that is left of it, issued, and a draft in its place, linked both ways, in one
 * transaction. Money that was applied becomes surplus of the credit note and follows to the replacement once that is issued; advances that were
 * deducted are deducted again. Locks: the client's copy for share, the advances, the invoice for update, the note, the counter of the series last.
 */
@Component
public class CreditAndReissue {

    /** What came of it. */
    public record Reissued(UUID creditNoteId, UUID replacementId) {}

    private final Invoices invoices;
    private final ClientCopies clients;
    private final CreditNotes notes;
    private final DraftCreditNote crediting;
    private final IssueCreditNote issuing;
    private final DraftReplacement replacing;

    CreditAndReissue(
            Invoices invoices,
            ClientCopies clients,
            CreditNotes notes,
            DraftCreditNote crediting,
            IssueCreditNote issuing,
            DraftReplacement replacing) {
        this.invoices = invoices;
        this.clients = clients;
        this.notes = notes;
        this.crediting = crediting;
        this.issuing = issuing;
        this.replacing = replacing;
    }

    /**
     * @param keepDueDate whether the replacement keeps the due date; otherwise it runs from its own issue
     * @throws Refusal 409 {@code invoice-not-issued}, {@code original-no-invoice}, {@code already-reissued} with the replacement,
     *     {@code nothing-creditable}; 503 where the series cannot give a number now
     */
    @Transactional
    public Reissued reissue(UUID id, CorrectionReason reason, String text, boolean keepDueDate, String by) {
        UUID clientId = invoices.clientOf(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        clients.lockForShare(clientId);
        replacing.lockAdvances(id);
        Invoice wrong = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        wrong.requireReplaceable();
        CreditNote note = notes.saveAndFlush(crediting.prepare(id, reason, text, Wanted.ALL, by));
        issuing.issueAtOnce(wrong, note, by);
        // All that it needs is held by now, so that the counter waits for nobody.
        return new Reissued(note.id(), replacing.draft(wrong, note.id(), keepDueDate));
    }
}
