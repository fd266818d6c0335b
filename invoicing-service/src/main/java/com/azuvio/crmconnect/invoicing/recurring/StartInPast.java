package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nobody gets documents of the past, or none, without having said so. */
final class StartInPast {

    private static final int PAST_PERIODS_MAX = 120;

    private StartInPast() {}

    /** The first period that is made. */
    static int firstIndex(Schedule schedule, @Nullable Boolean generatePast, LocalDate today) {
        int present = schedule.firstNotBefore(today);
        int past = present - schedule.firstIndex();
        if (past == 0) {
            return present;
        }
        if (generatePast == null) {
            throw Refusal.unprocessable(
                            "start-in-past",
                            "Periods before today have begun; say whether their documents are to be made")
                    .with("periods", past)
                    .with("firstOn", schedule.date(schedule.firstIndex()))
                    .field("generatePast", "required", "true makes " + past + " documents of the past, false none");
        }
        if (!generatePast) {
            return present;
        }
        if (past > PAST_PERIODS_MAX) {
            throw Refusal.unprocessable("too-many-past-periods", "At most 120 documents of the past are made at once")
                    .with("periods", past)
                    .field("startOn", "too-early", "at most " + PAST_PERIODS_MAX + " periods lie before today");
        }
        return schedule.firstIndex();
    }
}
