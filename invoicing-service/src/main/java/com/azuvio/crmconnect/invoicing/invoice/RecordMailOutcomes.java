package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what notification-service tells of its messages to the documents. */
@Component
public class RecordMailOutcomes {

    /**
     * @param note the server's answer, the reason of a failure, or what a person noted
     * @param by who reported it
     */
    public record MailOutcome(
            UUID documentId,
            UUID sendId,
            SendingOutcome outcome,
            Instant at,
            String by,
            @Nullable String note) {}

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
        for (MailOutcome outcome : outcomes) {
            Invoice invoice = locked.get(outcome.documentId());
            if (invoice == null || !apply(outcome, invoice)) {
                throw new RejectedEventException(
                        "sending-unknown",
                        "sending " + outcome.sendId() + " of document " + outcome.documentId()
                                + " was not requested here");
            }
        }
        invoices.saveAll(locked.values());
    }

    private boolean apply(MailOutcome outcome, Invoice invoice) {
        return outcome.outcome().isDelivered()
                ? invoice.mailed(
                        outcome.sendId(),
                        outcome.outcome(),
                        outcome.at(),
                        calendar.dateOf(outcome.at()),
                        outcome.by(),
                        outcome.note())
                : invoice.notMailed(
                        outcome.sendId(),
                        outcome.outcome(),
                        outcome.at(),
                        outcome.note() == null ? outcome.outcome().name() : outcome.note());
    }
}
