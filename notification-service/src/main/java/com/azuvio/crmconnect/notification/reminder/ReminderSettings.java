package com.azuvio.crmconnect.notification.reminder;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When clients are reminded (S30, D12).
 *
 * @param thresholdDays a reminder needs a document that is overdue by more days than that
 * @param intervalDays between two reminders to one client
 * @param bankImportDaysMax how old the last bank import may be; absent: any age
 * @param automatic whether the schedule sends by itself
 * @param remindAt time of day in the company's zone from which it does
 */
public record ReminderSettings(
        int thresholdDays,
        int intervalDays,
        @Nullable Integer bankImportDaysMax,
        boolean automatic,
        LocalTime remindAt,
        long version) {}
