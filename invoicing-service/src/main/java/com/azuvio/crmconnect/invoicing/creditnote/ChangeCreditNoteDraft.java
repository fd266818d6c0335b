package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can become of a draft besides its issue. Its content is changed by discarding it and drafting another. */
@Component
public class ChangeCreditNoteDraft {

    private final CreditNotes notes;
    private final Originals originals;
    private final CompanyCalendar calendar;

    ChangeCreditNoteDraft(CreditNotes notes, Originals originals, CompanyCalendar calendar) {
        this.notes = notes;
        this.originals = originals;
        this.calendar = calendar;
    }

    /** Calculates the same wish again from what is left of the original now. @throws Refusal where that is not enough any more */
    @Transactional
    public void redetermine(UUID id) {
        CreditNote draft = locked(id);
        Originals.Original original =
                originals.find(draft.reference().originalId()).orElseThrow();
        draft.take(DraftCreditNote.content(original, draft.reference(), draft.wanted(), Refusal.Kind.CONFLICT));
        notes.save(draft);
    }

    @Transactional
    public void discard(UUID id, String reason, String by) {
        CreditNote draft = locked(id);
        draft.discard(reason, calendar.now(), by);
        notes.save(draft);
    }

    private CreditNote locked(UUID id) {
        CreditNote draft = notes.lock(id).orElseThrow(() -> CreditRefusals.notFound(id));
        draft.requireDraft();
        return draft;
    }
}
