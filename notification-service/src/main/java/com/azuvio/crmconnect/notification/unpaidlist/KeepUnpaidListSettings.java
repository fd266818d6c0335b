package com.azuvio.crmconnect.notification.unpaidlist;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The one row of settings. */
@Repository
public class KeepUnpaidListSettings {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    KeepUnpaidListSettings(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public UnpaidListSettings read() {
        return jdbc.sql("select * from unpaid_list_settings where id = 1")
                .query((row, index) -> new UnpaidListSettings(
                        row.getBoolean("active"),
                        DayOfWeek.valueOf(row.getString("weekday")),
                        row.getTime("send_at").toLocalTime(),
                        Language.valueOf(row.getString("language")),
                        new Recipients(
                                List.of((String[]) row.getArray("recipients").getArray())),
                        row.getObject("scheduled_from", OffsetDateTime.class).toInstant(),
                        row.getLong("version")))
                .single();
    }

    /**
     * Another schedule counts from now on: what it would have been due before is not sent.
     *
     * @param seen the version that the caller read
     * @throws Refusal 412 {@code stale-version}; 422 {@code no-usable-recipient} where nobody, or no address, is named
     */
    @Transactional
    public UnpaidListSettings change(
            boolean active, DayOfWeek weekday, LocalTime sendAt, Language language, Recipients recipients, long seen) {
        if (active || !recipients.addresses().isEmpty()) {
            recipients.requireUsable();
        }
        UnpaidListSettings present = read();
        UnpaidListSettings wanted =
                new UnpaidListSettings(active, weekday, sendAt, language, recipients, calendar.now(), seen);
        int changed = jdbc.sql("""
                update unpaid_list_settings
                set active = :active, weekday = :weekday, send_at = :at, language = :language, recipients = :recipients,
                    scheduled_from = :from, version = version + 1
                where id = 1 and version = :version""")
                .param("active", active)
                .param("weekday", weekday.name())
                .param("at", Time.valueOf(sendAt))
                .param("language", language.name())
                .param("recipients", recipients.addresses().toArray(String[]::new))
                .param(
                        "from",
                        (wanted.hasTheScheduleOf(present) ? present : wanted)
                                .scheduledFrom()
                                .atOffset(ZoneOffset.UTC))
                .param("version", seen)
                .update();
        if (changed == 0) {
            throw Refusal.stale("stale-version", "somebody changed it since you read it; read it again");
        }
        return read();
    }
}
