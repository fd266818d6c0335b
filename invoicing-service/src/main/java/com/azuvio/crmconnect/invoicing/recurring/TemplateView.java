package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recurring template as people read it.
 *
 * @param nextOn the day on which its next period begins; absent where none follows
 * @param periods what became of its periods, the latest first
 */
public record TemplateView(
        UUID id,
        long version,
        String name,
        UUID clientId,
        RecurringStatus status,
        SendPolicy sendPolicy,
        Schedule schedule,
        BillingContent content,
        Money net,
        int nextIndex,
        @Nullable LocalDate nextOn,
        Instant createdAt,
        String createdBy,
        List<PeriodRow> periods,
        List<HistoryEntry> history) {

    static TemplateView of(RecurringTemplate template, List<PeriodRow> periods, List<HistoryEntry> history) {
        return new TemplateView(
                template.id(),
                template.version(),
                template.name(),
                template.clientId(),
                template.status(),
                template.sendPolicy(),
                template.schedule(),
                template.content(),
                template.net(),
                template.nextIndex(),
                template.nextOn(),
                template.createdAt(),
                template.createdBy(),
                periods,
                history);
    }
}
