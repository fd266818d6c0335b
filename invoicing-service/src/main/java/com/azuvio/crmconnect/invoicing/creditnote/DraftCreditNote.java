package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.Credit;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceRefusals;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts a credit note from its original, with nothing to retype (S41, S42). Drafts of notes keep the original's client, rates and regime (D8); two
 * drafts may ask for the same, the one that is issued first gets it.
 */
@Component
public class DraftCreditNote {

    private final CreditNotes notes;
    private final Originals originals;
    private final Invoices invoices;
    private final CompanyCalendar calendar;

    DraftCreditNote(CreditNotes notes, Originals originals, Invoices invoices, CompanyCalendar calendar) {
        this.notes = notes;
        this.originals = originals;
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /**
     * @return id of the draft
     * @throws Refusal 409 {@code original-not-issued}, {@code nothing-creditable}; 422 {@code credit-exceeds-creditable} with what is left
     */
    @Transactional
    public UUID draft(UUID originalId, CorrectionReason reason, String text, Wanted wanted, String by) {
        return notes.save(prepare(originalId, reason, text, wanted, by)).id();
    }

    /** As {@link #draft}, for callers that go on where it is refused; nothing is written then. */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refusal.class)
    public UUID draftUnlessRefused(UUID originalId, CorrectionReason reason, String text, Wanted wanted, String by) {
        return notes.save(prepare(originalId, reason, text, wanted, by)).id();
    }

    CreditNote prepare(UUID originalId, CorrectionReason reason, String text, Wanted wanted, String by) {
        UUID reopened = invoices.rootsOf(originalId)
                .orElseThrow(() -> InvoiceRefusals.notFound(originalId))
                .reopenedId();
        if (reopened != null) {
            throw CreditRefusals.creditTheOriginal(reopened);
        }
        Originals.Original original =
                originals.find(originalId).orElseThrow(() -> CreditRefusals.originalNotIssued(originalId));
        CreditReference reference = CreditReference.to(original.snapshot(), reason, text);
        CreditNoteContent content = content(original, reference, wanted, Refusal.Kind.UNPROCESSABLE);
        return CreditNote.draft(reference, wanted, content, calendar.now(), by);
    }

    static CreditNoteContent content(
            Originals.Original original, CreditReference reference, Wanted wanted, Refusal.Kind kind) {
        Credit credit = new Caps(original.left(), kind).credit(wanted);
        return new CreditNoteContent(credit, new CreditLines(original.snapshot(), reference.reason()).of(credit));
    }
}
