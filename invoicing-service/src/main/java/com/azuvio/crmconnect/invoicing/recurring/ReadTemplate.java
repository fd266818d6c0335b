package com.azuvio.crmconnect.invoicing.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A recurring template in full, and its periods to come. */
@Component
public class ReadTemplate {

    private static final int PERIODS_SHOWN_MAX = 60;

    private final RecurringTemplates templates;
    private final RecurringPeriods periods;
    private final RecurringHistory history;

    ReadTemplate(RecurringTemplates templates, RecurringPeriods periods, RecurringHistory history) {
        this.templates = templates;
        this.periods = periods;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public TemplateView read(UUID id) {
        return TemplateView.of(template(id), periods.of(id, PERIODS_SHOWN_MAX), history.of(id));
    }

    /** The next periods, the skipped ones among them; none of an ended template. */
    @Transactional(readOnly = true)
    public List<PreviewedPeriod> preview(UUID id, int count) {
        RecurringTemplate template = template(id);
        List<PreviewedPeriod> preview = new ArrayList<>();
        if (template.status() == RecurringStatus.ENDED) {
            return preview;
        }
        Schedule schedule = template.schedule();
        Set<Integer> settled = periods.from(id, template.nextIndex());
        for (int k = template.nextIndex(); preview.size() < count && schedule.has(k); k++) {
            RecurringPeriod period = schedule.period(k);
            preview.add(new PreviewedPeriod(k, period.startsOn(), period.endsOn(), settled.contains(k)));
        }
        return preview;
    }

    private RecurringTemplate template(UUID id) {
        return templates.findById(id).orElseThrow(() -> RecurringRefusals.notFound(id));
    }
}
