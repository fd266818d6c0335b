package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs recurring billing. Every instance does; the locks on templates and periods share the work out. */
@Component
class GenerateRecurring {

    private static final Logger LOG = LoggerFactory.getLogger(GenerateRecurring.class);
    private static final int TEMPLATES_PER_RUN_MAX = 1000;
    private static final int PERIODS_PER_RUN_MAX = 500;

    private final RecurringTemplates templates;
    private final RecurringWork work;
    private final RecurringHealth health;
    private final CompanyCalendar calendar;
    private final int periodsPerTemplateMax;

    GenerateRecurring(
            RecurringTemplates templates,
            RecurringWork work,
            RecurringHealth health,
            CompanyCalendar calendar,
            @Value("${backoffice.recurring.periods-per-template-and-run-max:15}") int periodsPerTemplateMax) {
        this.templates = templates;
        this.work = work;
        this.health = health;
        this.calendar = calendar;
        this.periodsPerTemplateMax = periodsPerTemplateMax;
    }

    @Scheduled(fixedDelayString = "${backoffice.recurring.run-every-ms:60000}")
    void run() {
        work.retry(PERIODS_PER_RUN_MAX);
        GenerationRun.Report report = GenerationRun.over(
                templates.due(calendar.today(), Limit.of(TEMPLATES_PER_RUN_MAX)), periodsPerTemplateMax, work);
        if (!report.capped().isEmpty()) {
            LOG.error(
                    "Recurring templates {} had more than {} periods to make; the next run goes on",
                    report.capped(),
                    periodsPerTemplateMax);
        }
        work.followUp(PERIODS_PER_RUN_MAX);
        health.ran(report);
    }
}
