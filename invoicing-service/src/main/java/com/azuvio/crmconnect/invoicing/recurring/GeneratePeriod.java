package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.invoice.DraftManually;
import com.azuvio.crmconnect.invoicing.invoice.ManualDraft;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the document of one period. The draft, the period's row and the template's progress share one transaction under the template's lock, so that
 * whoever runs this, and however often, a period has one document. A failure is kept in a row of its own and holds nothing else up.
 */
@Component
class GeneratePeriod {

    private static final Logger LOG = LoggerFactory.getLogger(GeneratePeriod.class);

    private final RecurringTemplates templates;
    private final RecurringPeriods periods;
    private final DraftManually drafting;
    private final CompanyCalendar calendar;
    private final TransactionTemplate transaction;

    GeneratePeriod(
            RecurringTemplates templates,
            RecurringPeriods periods,
            DraftManually drafting,
            CompanyCalendar calendar,
            PlatformTransactionManager transactions) {
        this.templates = templates;
        this.periods = periods;
        this.drafting = drafting;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The oldest period that is due. */
    GenerationRun.Result next(UUID templateId) {
        AtomicReference<@Nullable RecurringPeriod> attempted = new AtomicReference<>();
        try {
            return transaction.execute(status -> {
                Optional<RecurringTemplate> claimed = templates.claim(templateId);
                Optional<RecurringPeriod> due = claimed.flatMap(template -> template.due(calendar.today()));
                if (claimed.isEmpty() || due.isEmpty()) {
                    return GenerationRun.Result.NOTHING;
                }
                attempted.set(due.get());
                generate(claimed.get(), due.get());
                advance(claimed.get());
                return GenerationRun.Result.GENERATED;
            });
        } catch (RuntimeException e) {
            return failed(templateId, attempted.get(), e);
        }
    }

    /** A period that failed before, when its time has come. */
    GenerationRun.Result retry(RecurringPeriods.Key key) {
        AtomicReference<@Nullable RecurringPeriod> attempted = new AtomicReference<>();
        try {
            return transaction.execute(status -> {
                Optional<RecurringTemplate> claimed = templates.claim(key.templateId());
                Optional<PeriodRow> row =
                        periods.find(key.templateId(), key.index()).filter(found -> isDue(found, calendar.now()));
                if (claimed.isEmpty() || row.isEmpty()) {
                    return GenerationRun.Result.NOTHING;
                }
                attempted.set(row.get().period());
                generate(claimed.get(), row.get().period());
                return GenerationRun.Result.GENERATED;
            });
        } catch (RuntimeException e) {
            return failed(key.templateId(), attempted.get(), e);
        }
    }

    private static boolean isDue(PeriodRow row, Instant now) {
        return row.outcome() == PeriodOutcome.FAILED
                && row.nextTryAt() != null
                && !row.nextTryAt().isAfter(now);
    }

    private void generate(RecurringTemplate template, RecurringPeriod period) {
        UUID invoiceId = drafting.draft(new ManualDraft(
                template.clientId(), period.startsOn(), period.billed(), template.content(), template.id()));
        templates.flush(); // the period's row names the invoice's
        boolean late = calendar.today().isAfter(period.startsOn());
        periods.generated(template.id(), period, invoiceId, late, PolicyStep.first(template.sendPolicy()));
    }

    private void advance(RecurringTemplate template) {
        template.advance(periods.from(template.id(), template.nextIndex()));
        templates.save(template);
    }

    /** Nothing of the attempt is left; the failure gets its row, and the template goes on. */
    private GenerationRun.Result failed(UUID templateId, @Nullable RecurringPeriod period, RuntimeException failure) {
        if (period == null) {
            throw failure;
        }
        LOG.warn("Period {} of recurring template {} failed", period.index(), templateId, failure);
        transaction.executeWithoutResult(status -> {
            RecurringTemplate template = templates.lock(templateId).orElseThrow();
            Optional<PeriodRow> row = periods.find(templateId, period.index());
            if (row.isPresent() && row.get().outcome() != PeriodOutcome.FAILED) {
                return;
            }
            int attempts = row.map(PeriodRow::attempts).orElse(0) + 1;
            Instant nextTryAt = calendar.now().plus(BackOff.after(attempts));
            periods.failed(templateId, period, Reasons.of(failure), attempts, nextTryAt);
            advance(template);
        });
        return GenerationRun.Result.FAILED;
    }
}
