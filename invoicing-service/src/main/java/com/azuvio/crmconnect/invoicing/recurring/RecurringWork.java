package com.azuvio.crmconnect.invoicing.recurring;

import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of a run; what fails beyond its own bookkeeping stays due and stops nothing else. */
@Component
class RecurringWork implements GenerationRun.Work {

    private static final Logger LOG = LoggerFactory.getLogger(RecurringWork.class);

    private final GeneratePeriod generating;
    private final FollowPolicy policies;
    private final RecurringPeriods periods;

    RecurringWork(GeneratePeriod generating, FollowPolicy policies, RecurringPeriods periods) {
        this.generating = generating;
        this.policies = policies;
        this.periods = periods;
    }

    @Override
    public GenerationRun.Result next(UUID templateId) {
        try {
            return generating.next(templateId);
        } catch (RuntimeException e) {
            LOG.error("Recurring template {} could not be worked on; the next run tries again", templateId, e);
            return GenerationRun.Result.NOTHING;
        }
    }

    void retry(int limit) {
        periods.toRetry(limit).forEach(key -> alone(key, generating::retry));
    }

    /** Twice, so that what was issued is sent in the same run. */
    void followUp(int limit) {
        periods.toFollowUp(limit).forEach(key -> alone(key, policies::follow));
        periods.toFollowUp(limit).forEach(key -> alone(key, policies::follow));
    }

    private static void alone(RecurringPeriods.Key key, Consumer<RecurringPeriods.Key> step) {
        try {
            step.accept(key);
        } catch (RuntimeException e) {
            LOG.error("Recurring period {} could not be worked on; the next run tries again", key, e);
        }
    }
}
