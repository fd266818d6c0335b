package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.invoice.MailOutcome;
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
        note.deliverByOtherMeans(on, calendar.today(), by, remark);
        notes.save(note);
    }

    /** @throws RejectedEventException where the sending was never requested here */
    @Transactional
    public void record(Collection<MailOutcome> outcomes) {
        Map<UUID, CreditNote> locked =
                notes.lockAll(outcomes.stream().map(MailOutcome::documentId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CreditNote::id, Function.identity()));
        MailOutcome.tell(outcomes, locked, (note, told) -> note.mailed(told, calendar.dateOf(told.at())));
        notes.saveAll(locked.values());
    }
}
