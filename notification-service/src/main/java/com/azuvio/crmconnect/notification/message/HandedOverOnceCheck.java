package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I8: none says Sent that the server did not accept; none is handed over twice automatically; every lost answer shows as
 * Uncertain until a person has decided; none is left in Sending.
 */
@Component
class HandedOverOnceCheck implements SelfCheck {

    private static final Duration LEFT_AFTER = Duration.ofMinutes(5);
    private static final String DIFFERENCES = """
            select 'message ' || m.id || ' says SENT without an accepted attempt'
            from messages m
            where m.status = 'SENT'
              and not exists (select 1 from delivery_attempts a where a.message_id = m.id and a.outcome = 'ACCEPTED')
            union all
            select 'message ' || m.id || ' was accepted but says ' || m.status
            from delivery_attempts a join messages m on m.id = a.message_id
            where a.outcome = 'ACCEPTED' and m.status <> 'SENT'
            union all
            select 'message ' || a.message_id || ' was handed over ' || count(*) || ' times'
            from delivery_attempts a
            where a.outcome in ('ACCEPTED', 'ANSWER_LOST')
            group by a.message_id having count(*) > 1
            union all
            select 'message ' || m.id || ' lost its answer but says ' || m.status
            from delivery_attempts a join messages m on m.id = a.message_id
            where a.outcome = 'ANSWER_LOST' and m.status <> 'UNCERTAIN' and m.resolved_by is null
            union all
            select 'message ' || a.message_id || ' was left in SENDING'
            from delivery_attempts a
            where a.outcome is null and a.lease_until < :left
            limit 100
            """;

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    HandedOverOnceCheck(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "I8-handed-over-once";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql(DIFFERENCES)
                .param("left", Timestamp.from(calendar.now().minus(LEFT_AFTER)))
                .query(String.class)
                .list();
    }
}
