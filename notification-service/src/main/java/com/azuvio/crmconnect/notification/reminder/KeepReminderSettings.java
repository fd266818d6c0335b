package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.sql.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The one row of settings. */
@Repository
public class KeepReminderSettings {

    private final JdbcClient jdbc;

    KeepReminderSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ReminderSettings read() {
        return jdbc.sql("select * from reminder_settings where id = 1")
                .query((row, index) -> new ReminderSettings(
                        row.getInt("threshold_days"),
                        row.getInt("interval_days"),
                        row.getObject("bank_import_days_max", Integer.class),
                        row.getBoolean("automatic"),
                        row.getTime("remind_at").toLocalTime(),
                        row.getLong("version")))
                .single();
    }

    /** @throws Refusal 412 {@code stale-version} where somebody was faster */
    @Transactional
    public ReminderSettings change(ReminderSettings wanted) {
        int changed = jdbc.sql("""
                update reminder_settings
                set threshold_days = :threshold, interval_days = :interval, bank_import_days_max = :bank,
                    automatic = :automatic, remind_at = :at, version = version + 1
                where id = 1 and version = :version""")
                .param("threshold", wanted.thresholdDays())
                .param("interval", wanted.intervalDays())
                .param("bank", wanted.bankImportDaysMax())
                .param("automatic", wanted.automatic())
                .param("at", Time.valueOf(wanted.remindAt()))
                .param("version", wanted.version())
                .update();
        if (changed == 0) {
            throw Refusal.stale("stale-version", "somebody changed it since you read it; read it again");
        }
        return read();
    }
}
