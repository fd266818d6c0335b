package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what a credit note's original did not absorb a source of money of the client; once per credit note. */
@Service
public class AdmitCreditNoteSurplus {

    private final MoneySources sources;
    private final FollowReplacement followReplacement;
    private final CompanyCalendar calendar;

    AdmitCreditNoteSurplus(MoneySources sources, FollowReplacement followReplacement, CompanyCalendar calendar) {
        this.sources = sources;
        this.followReplacement = followReplacement;
        this.calendar = calendar;
    }

    @Transactional
    public void admit(SurplusNote note) {
        if (note.surplus().isPositive() && !sources.existsById(note.creditNoteId())) {
            sources.saveAndFlush(new CreditNoteSurplus(note, new Stamp(calendar.now(), note.by())));
            followReplacement.followFrom(note.originalDocumentId(), note.by());
        }
    }
}
