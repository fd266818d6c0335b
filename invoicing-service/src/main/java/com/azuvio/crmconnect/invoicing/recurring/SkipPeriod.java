package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides that a period gets no document. */
@Component
public class SkipPeriod {

    private static final int AHEAD_MAX = 120;
    private static final int NOTE_LENGTH_MAX = 400;

    private final RecurringTemplates templates;
    private final RecurringPeriods periods;
    private final RecurringHistory history;

    SkipPeriod(RecurringTemplates templates, RecurringPeriods periods, RecurringHistory history) {
        this.templates = templates;
        this.periods = periods;
        this.history = history;
    }

    /** @throws Refusal 404 {@code recurring-period-not-found}; 409 {@code period-generated}, {@code period-skipped} */
    @Transactional
    public void skip(UUID id, int index, String reason, String by) {
        RecurringTemplate template = templates.lock(id).orElseThrow(() -> RecurringRefusals.notFound(id));
        Optional<PeriodRow> row = periods.find(id, index);
        row.ifPresent(SkipPeriod::requireOpen);
        RecurringPeriod period = row.map(PeriodRow::period).orElseGet(() -> toCome(template, index));
        periods.skipped(id, period, reason, by);
        history.append(id, "SKIPPED", period.startsOn() + ": " + cut(reason), by);
        if (template.status() != RecurringStatus.ENDED) {
            template.advance(periods.from(id, template.nextIndex()));
            templates.save(template);
        }
    }

    private static void requireOpen(PeriodRow row) {
        if (row.outcome() == PeriodOutcome.GENERATED) {
            throw Refusal.conflict("period-generated", "The period has its document; discard or credit that")
                    .with("invoiceId", String.valueOf(row.invoiceId()));
        }
        if (row.outcome() == PeriodOutcome.SKIPPED) {
            throw Refusal.conflict("period-skipped", "The period is skipped already");
        }
    }

    private static RecurringPeriod toCome(RecurringTemplate template, int index) {
        template.requireNotEnded();
        boolean near = index >= template.nextIndex() && index - template.nextIndex() <= AHEAD_MAX;
        if (!near || !template.schedule().has(index)) {
            throw RecurringRefusals.noSuchPeriod(index);
        }
        return template.schedule().period(index);
    }

    private static String cut(String reason) {
        return reason.length() <= NOTE_LENGTH_MAX ? reason : reason.substring(0, NOTE_LENGTH_MAX);
    }
}
