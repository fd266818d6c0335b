package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what notification-service tells of its messages to the documents. */
@Component
public class RecordMailOutcomes {

    private final Invoices invoices;
    private final CompanyCalendar calendar;

    RecordMailOutcomes(Invoices invoices, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /** @throws RejectedEventException where the sending was never requested here */
    @Transactional
    public void record(Collection<MailOutcome> outcomes) {
        Map<UUID, Invoice> locked =
                invoices.lockAll(outcomes.stream().map(MailOutcome::documentId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Invoice::id, Function.identity()));
        MailOutcome.tell(outcomes, locked, (invoice, told) -> invoice.mailed(told, calendar.dateOf(told.at())));
        invoices.saveAll(locked.values());
    }
}
