package com.azuvio.crmconnect.order.worklist;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an order may wait for the warehouse before that is a to-do (S23).
 *
 * @param lateAfterDays days in the company's zone; it is late once it has waited for more of them
 */
@ConfigurationProperties("backoffice.warehouse")
public record WarehouseLimit(@DefaultValue("3") int lateAfterDays) {

    private static final int DAYS_MAX = 366;

    public WarehouseLimit {
        if (lateAfterDays < 0 || lateAfterDays > DAYS_MAX) {
            throw new IllegalArgumentException("late-after-days is 0 to " + DAYS_MAX);
        }
    }

    /** What has waited since before this moment is late. */
    public Instant lateBefore(CompanyCalendar calendar) {
        LocalDate day = calendar.today().minusDays(lateAfterDays);
        return day.atStartOfDay(calendar.zone()).toInstant();
    }
}
