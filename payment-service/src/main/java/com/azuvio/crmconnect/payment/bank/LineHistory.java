package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people did with a line, in order; append-only. */
@Component
class LineHistory {

    private final JdbcClient client;
    private final CompanyCalendar calendar;
    private final CurrentActor actor;

    LineHistory(JdbcClient client, CompanyCalendar calendar, CurrentActor actor) {
        this.client = client;
        this.calendar = calendar;
        this.actor = actor;
    }

    void add(UUID lineId, LineEntry.Kind kind, @Nullable UUID paymentId, @Nullable String reason) {
        client.sql("""
                        insert into bank_line_entries (id, line_id, kind, payment_id, reason, recorded_at, recorded_by)
                        values (:id, :line, :kind, :payment, :reason, :at, :by)
                        """)
                .param("id", UuidV7.next())
                .param("line", lineId)
                .param("kind", kind.name())
                .param("payment", paymentId)
                .param("reason", reason)
                .param("at", calendar.now().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    List<LineEntry> of(UUID lineId) {
        return client.sql("""
                        select e.kind, e.payment_id, p.number, e.reason, e.recorded_at, e.recorded_by
                          from bank_line_entries e left join money_sources p on p.id = e.payment_id
                         where e.line_id = ? order by e.recorded_at, e.id limit 200
                        """)
                .param(lineId)
                .query((row, n) -> new LineEntry(
                        LineEntry.Kind.valueOf(row.getString("kind")),
                        row.getObject("payment_id", UUID.class),
                        row.getString("number"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")))
                .list();
    }
}
