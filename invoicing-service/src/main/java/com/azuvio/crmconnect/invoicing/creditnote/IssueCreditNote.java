package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.series.Allocated;
import com.azuvio.crmconnect.invoicing.series.SeriesCounter;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues a credit note: caps, number, freeze, the original's open amount, events, in one transaction (S43). Locks: the original for update, so that
 * the caps are exact, then the note, the counter of the series last.
 */
@Component
public class IssueCreditNote {

    private final CreditNotes notes;
    private final Invoices invoices;
    private final Originals originals;
    private final JudgeCreditNotes judging;
    private final SeriesCounter series;
    private final FreezeCreditNote freezer;

    IssueCreditNote(
            CreditNotes notes,
            Invoices invoices,
            Originals originals,
            JudgeCreditNotes judging,
            SeriesCounter series,
            FreezeCreditNote freezer) {
        this.notes = notes;
        this.invoices = invoices;
        this.originals = originals;
        this.judging = judging;
        this.series = series;
        this.freezer = freezer;
    }

    /**
     * @param expectedVersion of the draft that the caller saw; absent when the caller does not say
     * @throws Refusal 409 {@code draft-changed}, {@code credit-exceeds-creditable}, {@code nothing-creditable},
     *     {@code credit-note-already-issued}, {@code draft-discarded}, {@code verdict-pending} (retry after 1 s); 422 {@code invoice-not-valid};
     *     503 where the series cannot give a number now
     */
    @Transactional
    public void issue(UUID id, @Nullable Long expectedVersion, String by) {
        UUID originalId = notes.originalOf(id).orElseThrow(() -> CreditRefusals.notFound(id));
        Invoice original = invoices.lock(originalId).orElseThrow();
        CreditNote draft = notes.lock(id).orElseThrow(() -> CreditRefusals.notFound(id));
        draft.requireDraft();
        issue(original, draft, expectedVersion, by);
    }

    /** For callers that hold both, and have just drafted it: the verdict is asked for here. */
    void issueAtOnce(Invoice held, CreditNote draft, String by) {
        judging.judge(originals.find(held.id()).orElseThrow().snapshot(), draft);
        issue(held, draft, null, by);
    }

    private void issue(Invoice held, CreditNote draft, @Nullable Long expectedVersion, String by) {
        Originals.Original original = originals.find(held.id()).orElseThrow();
        boolean otherVersion = expectedVersion != null && expectedVersion != draft.version();
        CreditNoteContent now =
                DraftCreditNote.content(original, draft.reference(), draft.wanted(), Refusal.Kind.CONFLICT);
        boolean changed = draft.take(now);
        if (otherVersion || changed) {
            throw CreditRefusals.draftChanged(draft, original.left());
        }
        judging.requireValid(original.snapshot(), draft);
        // What it takes off the original is written while it is a draft; afterwards the database refuses any change.
        notes.saveAndFlush(draft);
        Allocated number = series.next(DocumentType.CREDIT_NOTE, draft.id());
        Numbering numbering = freezer.freeze(original.snapshot(), draft, number, by);
        draft.issue(numbering, held.credit(draft.total()));
        notes.save(draft);
        invoices.save(held);
    }
}
