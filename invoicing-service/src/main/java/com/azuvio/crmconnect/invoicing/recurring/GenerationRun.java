package com.azuvio.crmconnect.invoicing.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One run over what is due: templates one after the other, each period by itself, at most so many of a template. */
final class GenerationRun {

    /** How an attempt ended. */
    enum Result {
        GENERATED,
        FAILED,
        /** Nothing is due any more, or somebody else works on the template. */
        NOTHING
    }

    /** Makes the oldest due period of a template. */
    interface Work {
        Result next(UUID templateId);
    }

    /** @param capped templates of which more is due than a run makes */
    record Report(int generated, int failed, List<UUID> capped) {

        Report {
            capped = List.copyOf(capped);
        }
    }

    private GenerationRun() {}

    static Report over(List<UUID> due, int periodsPerTemplateMax, Work work) {
        int generated = 0;
        int failed = 0;
        List<UUID> capped = new ArrayList<>();
        for (UUID template : due) {
            int attempts = 0;
            Result result = work.next(template);
            while (result != Result.NOTHING) {
                generated += result == Result.GENERATED ? 1 : 0;
                failed += result == Result.FAILED ? 1 : 0;
                attempts++;
                if (attempts == periodsPerTemplateMax) {
                    capped.add(template);
                    break;
                }
                result = work.next(template);
            }
        }
        return new Report(generated, failed, capped);
    }
}
