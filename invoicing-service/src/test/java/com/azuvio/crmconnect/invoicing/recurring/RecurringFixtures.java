package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Templates that bill 2 × 50.00 EUR. */
final class RecurringFixtures {

    static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private RecurringFixtures() {}

    static Schedule every(int count, IntervalUnit unit, LocalDate start) {
        return new Schedule(start, count, unit, null, null, 0);
    }

    static Schedule until(Schedule schedule, @Nullable LocalDate endOn) {
        return new Schedule(
                schedule.startOn(),
                schedule.intervalCount(),
                schedule.intervalUnit(),
                schedule.anchorDay(),
                endOn,
                schedule.firstIndex());
    }

    static TemplateDetails details(Schedule schedule) {
        BillingContent content = new BillingContent(
                DocumentFixtures.EUR,
                Shipping.NONE,
                null,
                null,
                null,
                List.of(DocumentFixtures.aLine("2", "50.00")),
                null,
                null,
                List.of(),
                null);
        return new TemplateDetails("Maintenance", UUID.randomUUID(), content, schedule, SendPolicy.DRAFT);
    }

    static RecurringTemplate aTemplate(Schedule schedule, LocalDate today) {
        return RecurringTemplate.create(details(schedule), true, today, NOW, "maria");
    }
}
