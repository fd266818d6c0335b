package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.RecordMailOutcomes.MailOutcome;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of credit notes on their way to the client: told by notification-service, or recorded by a person (D9). */
@Component
public class RecordCreditNoteDelivery {

    private final CreditNotes notes;
    private final CompanyCalendar calendar;

    RecordCreditNoteDelivery(CreditNotes notes, CompanyCalendar calendar) {
        this.notes = notes;
        this.calendar = calendar;
    }

    /** @throws Refusal 422 {@code delivery-date} for a day before the issue or after today */
    @Transactional
    public void record(UUID id, LocalDate on, @Nullable String remark, String by) {
        CreditNote note = notes.lock(id).orElseThrow(() -> CreditRefusals.notFound(id));
        Numbering numbering = note.numbering();
        if (on.isAfter(calendar.today()) || (numbering != null && on.isBefore(numbering.issuedOn()))) {
            throw Refusal.unprocessable("delivery-date", "The day lies from the issue date to today")
                    .field("on", "out-of-range", "from the issue date to today");
        }
        note.deliverByOtherMeans(on, by, remark);
        notes.save(note);
    }

    /** @throws RejectedEventException where the sending was never requested here */
    @Transactional
    public void record(Collection<MailOutcome> outcomes) {
        Map<UUID, CreditNote> locked =
                notes.lockAll(outcomes.stream().map(MailOutcome::documentId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CreditNote::id, Function.identity()));
        for (MailOutcome outcome : outcomes) {
            CreditNote note = locked.get(outcome.documentId());
            if (note == null || !apply(outcome, note)) {
                throw new RejectedEventException(
                        "sending-unknown",
                        "sending " + outcome.sendId() + " of document " + outcome.documentId()
                                + " was not requested here");
            }
        }
        notes.saveAll(locked.values());
    }

    private boolean apply(MailOutcome told, CreditNote note) {
        return told.outcome().isDelivered()
                ? note.mailed(
                        told.sendId(), told.outcome(), told.at(), calendar.dateOf(told.at()), told.by(), told.note())
                : note.notMailed(
                        told.sendId(),
                        told.outcome(),
                        told.at(),
                        told.note() == null ? told.outcome().name() : told.note());
    }
}
