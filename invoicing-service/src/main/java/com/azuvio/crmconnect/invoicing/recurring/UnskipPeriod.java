package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the skipping of a period back; its document is made when its day has come, at once where it has passed. */
@Component
public class UnskipPeriod {

    private static final String UNSKIPPED = "Not skipped any more; its document is made with the next run";

    private final RecurringTemplates templates;
    private final RecurringPeriods periods;
    private final RecurringHistory history;
    private final CompanyCalendar calendar;

    UnskipPeriod(
            RecurringTemplates templates,
            RecurringPeriods periods,
            RecurringHistory history,
            CompanyCalendar calendar) {
        this.templates = templates;
        this.periods = periods;
        this.history = history;
        this.calendar = calendar;
    }

    /** @throws Refusal 409 {@code period-not-skipped}; 409 {@code recurring-template-ended} for a period to come */
    @Transactional
    public void unskip(UUID id, int index, String by) {
        RecurringTemplate template = templates.lock(id).orElseThrow(() -> RecurringRefusals.notFound(id));
        PeriodRow row = periods.find(id, index)
                .filter(found -> found.outcome() == PeriodOutcome.SKIPPED)
                .orElseThrow(() -> Refusal.conflict("period-not-skipped", "The period is not skipped"));
        boolean ofPresentRhythm = index >= template.schedule().firstIndex();
        if (template.status() == RecurringStatus.ENDED || !ofPresentRhythm) {
            remake(template, row);
        } else {
            periods.remove(id, index);
            template.reopen(index, periods.from(id, Math.min(index, template.nextIndex())));
            templates.save(template);
        }
        history.append(id, "UNSKIPPED", row.startsOn().toString(), by);
    }

    /** The schedule says nothing about it any more; its row does. */
    private void remake(RecurringTemplate template, PeriodRow row) {
        if (row.startsOn().isAfter(calendar.today())) {
            template.requireNotEnded();
        }
        periods.failed(template.id(), row.period(), UNSKIPPED, 0, calendar.now());
    }
}
