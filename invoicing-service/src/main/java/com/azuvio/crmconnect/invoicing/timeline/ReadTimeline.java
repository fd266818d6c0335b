package com.azuvio.crmconnect.invoicing.timeline;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The timeline of a document, the oldest first. */
@Component
public class ReadTimeline {

    private static final int ENTRIES_MAX = 2_000;

    private final JdbcClient jdbc;
    private final Notes notes;
    private final CompanyCalendar calendar;

    ReadTimeline(JdbcClient jdbc, Notes notes, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.calendar = calendar;
    }

    /** @throws Refusal 404 where there is no such document */
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(NotedDocument kind, UUID documentId) {
        notes.require(kind, documentId);
        return jdbc.sql(TimelineSql.of(kind))
                .param("id", documentId)
                .param("zone", calendar.zone().getId())
                .param("limit", ENTRIES_MAX)
                .query(ReadTimeline::entry)
                .list();
    }

    private static TimelineEntry entry(ResultSet row, int index) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new TimelineEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                TimelineEntry.What.valueOf(row.getString("what")),
                row.getString("by"),
                row.getString("text"),
                amount == null ? null : Money.of(amount, Currency.getInstance(row.getString("currency"))),
                row.getObject("related_id", UUID.class),
                row.getString("related_number"));
    }
}
