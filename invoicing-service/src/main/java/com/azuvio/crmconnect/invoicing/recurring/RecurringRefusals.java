package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refusals that several commands share. */
final class RecurringRefusals {

    private RecurringRefusals() {}

    static Refusal notFound(UUID id) {
        return Refusal.notFound("recurring-template-not-found", "There is no recurring template with this id")
                .with("templateId", id);
    }

    static Refusal notNow(RecurringStatus from, RecurringStatus to) {
        return Refusal.conflict(
                "recurring-template-" + from.name().toLowerCase(Locale.ROOT),
                "The template is " + from + " and cannot become " + to);
    }

    static Refusal ended() {
        return Refusal.conflict("recurring-template-ended", "The template has ended; make another one");
    }

    static Refusal noPeriods() {
        return Refusal.unprocessable("no-periods", "No period begins before the end")
                .field("endOn", "too-early", "no period would begin up to it");
    }

    static Refusal noSuchPeriod(int index) {
        return Refusal.notFound("recurring-period-not-found", "The template has no such period")
                .with("index", index);
    }

    /** Another rhythm gives the periods to come other days. */
    static void requireChangeable(Schedule schedule, @Nullable LocalDate lastOn, boolean settledAhead) {
        if (settledAhead) {
            throw Refusal.conflict(
                    "skips-ahead",
                    "Periods to come are settled already, and another rhythm would move them; take the skips back first");
        }
        if (lastOn != null && !schedule.date(schedule.firstIndex()).isAfter(lastOn)) {
            throw Refusal.unprocessable("start-before-generated", "Periods up to " + lastOn + " are settled")
                    .field("startOn", "too-early", "the first period begins after " + lastOn);
        }
    }
}
