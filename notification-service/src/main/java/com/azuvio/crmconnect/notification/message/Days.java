package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days and moments of this business, which databases can hold as well. */
public final class Days {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Days() {}

    public static @Nullable LocalDate check(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw Refusal.invalid("day-out-of-range", "days are from " + FIRST + " to " + LAST)
                    .field(field, "out-of-range", "from " + FIRST + " to " + LAST);
        }
        return day;
    }

    public static @Nullable Instant check(String field, @Nullable Instant moment) {
        if (moment != null) {
            boolean known = moment.isAfter(Instant.MIN.plusSeconds(1)) && moment.isBefore(Instant.MAX.minusSeconds(1));
            check(field, known ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : LocalDate.MAX);
        }
        return moment;
    }
}
