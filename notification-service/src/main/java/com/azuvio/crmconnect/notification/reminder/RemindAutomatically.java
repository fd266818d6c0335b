package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever is due, once per client and day, from the time of day in the settings on. Any instance does it. Only today counts:
 * days on which nothing ran are made up by one reminder, since who was due then still is.
 */
@Component
public class RemindAutomatically {

    private static final Logger log = LoggerFactory.getLogger(RemindAutomatically.class);
    private static final int PAGE_SIZE = 200;

    private final StoreReceivable receivables;
    private final SendReminder sendReminder;
    private final KeepReminderSettings settings;
    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    RemindAutomatically(
            StoreReceivable receivables,
            SendReminder sendReminder,
            KeepReminderSettings settings,
            JdbcClient jdbc,
            CompanyCalendar calendar) {
        this.receivables = receivables;
        this.sendReminder = sendReminder;
        this.settings = settings;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Scheduled(fixedDelayString = "${backoffice.reminders.poll-seconds}", timeUnit = TimeUnit.SECONDS)
    void tick() {
        try {
            run();
        } catch (RuntimeException e) {
            log.warn("reminders go on with the next run after {}", e.getClass().getName());
        }
    }

    void run() {
        ReminderSettings policy = settings.read();
        LocalDate today = calendar.today();
        boolean isTime = !LocalTime.ofInstant(calendar.now(), calendar.zone()).isBefore(policy.remindAt());
        if (!policy.automatic() || !isTime) {
            return;
        }
        @Nullable UUID after = null;
        List<UUID> page;
        do {
            page = receivables.clientsDueBefore(today.minusDays(policy.thresholdDays()), after, PAGE_SIZE);
            remind(page, today);
            after = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE_SIZE);
    }

    private void remind(List<UUID> clients, LocalDate today) {
        if (clients.isEmpty()) {
            return;
        }
        Set<UUID> decided = new HashSet<>(
                jdbc.sql("select client_id from reminder_days where on_day = :day and client_id in (:clients)")
                        .param("day", today)
                        .param("clients", clients)
                        .query(UUID.class)
                        .list());
        for (UUID client : clients) {
            if (!decided.contains(client)) {
                sendReminder.sendOn(client, today);
            }
        }
    }
}
