package com.azuvio.crmconnect.notification.unpaidlist;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.Recipients;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When the list is mailed to whom.
 *
 * @param active whether the schedule sends by itself
 * @param sendAt time of day in the company's zone
 * @param scheduledFrom since when this schedule holds; what was due before is not made up
 */
public record UnpaidListSettings(
        boolean active,
        DayOfWeek weekday,
        LocalTime sendAt,
        Language language,
        Recipients recipients,
        Instant scheduledFrom,
        long version) {

    /** The last moment at which it was due: of days on which nothing ran only the last one is made up. */
    ZonedDateTime lastDue(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime thisTime = local.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(weekday))
                .atTime(sendAt)
                .atZone(zone);
        return thisTime.isAfter(local)
                ? local.toLocalDate()
                        .with(TemporalAdjusters.previous(weekday))
                        .atTime(sendAt)
                        .atZone(zone)
                : thisTime;
    }

    boolean hasTheScheduleOf(UnpaidListSettings other) {
        return active == other.active && weekday == other.weekday && sendAt.equals(other.sendAt);
    }
}
