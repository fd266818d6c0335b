package com.azuvio.crmconnect.order.salesorder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When what is confirmed counts.
 *
 * @param confirmedAt the back office's click, from which the time to the sent invoice runs (S58), also when the
 *     warehouse delivered later (D2)
 * @param taxPointOn the delivery date, otherwise the day of the confirmation (D6)
 */
record ConfirmationDates(
        Instant confirmedAt,
        String confirmedBy,
        LocalDate taxPointOn,
        @Nullable LocalDate deliveredOn) {

    static ConfirmationDates now(Stamp stamp) {
        return new ConfirmationDates(stamp.at(), stamp.by(), stamp.on(), null);
    }
}
