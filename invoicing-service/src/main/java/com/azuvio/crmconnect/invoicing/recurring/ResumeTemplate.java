package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes on after a pause. */
@Component
public class ResumeTemplate {

    private static final String PAUSED = "The template was paused";

    private final RecurringTemplates templates;
    private final RecurringPeriods periods;
    private final CompanyCalendar calendar;

    ResumeTemplate(RecurringTemplates templates, RecurringPeriods periods, CompanyCalendar calendar) {
        this.templates = templates;
        this.periods = periods;
        this.calendar = calendar;
    }

    /**
     * @param catchUp true: the periods that began in the pause get their documents, marked late; false: they are skipped in the caller's name
     * @throws com.azuvio.crmconnect.starter.web.Refusal 409 {@code recurring-template-active}, {@code -ended}
     */
    @Transactional
    public void resume(UUID id, boolean catchUp, String by) {
        RecurringTemplate template = templates.lock(id).orElseThrow(() -> RecurringRefusals.notFound(id));
        int next = template.nextIndex();
        if (!catchUp && template.status() == RecurringStatus.PAUSED) {
            skipMissed(template, by);
        }
        template.resume(catchUp, periods.from(id, next), by);
        templates.save(template);
    }

    private void skipMissed(RecurringTemplate template, String by) {
        Schedule schedule = template.schedule();
        LocalDate yesterday = calendar.today().minusDays(1);
        Set<Integer> settled = periods.from(template.id(), template.nextIndex());
        schedule.between(template.nextIndex(), schedule.startOn(), yesterday).stream()
                .filter(period -> !settled.contains(period.index()))
                .forEach(period -> periods.skipped(template.id(), period, PAUSED, by));
    }
}
