package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of messages, newest first, with the number of each status. */
@Service
public class MessageLog {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    MessageLog(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** One row of the list. */
    public record Row(
            UUID id,
            MessageStatus status,
            MailKind kind,
            @Nullable UUID documentId,
            @Nullable DocumentType documentType,
            @Nullable String number,
            @Nullable UUID clientId,
            @Nullable String clientName,
            List<String> recipients,
            @Nullable FailureReason reason,
            int attempts,
            Instant queuedAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant sentAt,
            @Nullable UUID resendOfId) {}

    /** @param counted whether the statuses are counted, under the other filters */
    @Transactional(readOnly = true)
    public CursorPage<Row> page(MessageFilter filter, @Nullable String cursor, int limit, boolean counted) {
        Cursor after = Cursor.decode(cursor);
        MessageConditions conditions = MessageConditions.of(filter, calendar);
        Map<String, Long> counts = counted ? counts(conditions) : Map.of();
        conditions.addOneOf("m.status in (:statuses)", "statuses", filter.statuses());
        if (!after.isStart()) {
            conditions.add("m.id < :after", "after", after.uuid(0));
        }
        return CursorPage.of(rows(conditions, limit + 1), limit, row -> Cursor.encode(row.id()), counts);
    }

    private Map<String, Long> counts(MessageConditions conditions) {
        Map<MessageStatus, Long> counted = new EnumMap<>(MessageStatus.class);
        jdbc.sql("select m.status, count(*) from messages m" + conditions.where() + " group by m.status")
                .params(conditions.parameters())
                .query(row -> {
                    counted.put(MessageStatus.valueOf(row.getString(1)), row.getLong(2));
                });
        Map<String, Long> counts = new LinkedHashMap<>();
        for (MessageStatus status : MessageStatus.values()) {
            counts.put(status.name(), counted.getOrDefault(status, 0L));
        }
        return counts;
    }

    private List<Row> rows(MessageConditions conditions, int limit) {
        return jdbc.sql("""
                        select m.id, m.status, m.kind, m.document_id, m.document_type, m.number, m.client_id,
                               c.name as client_name, m.recipients, m.reason, m.queued_at, m.next_attempt_at, m.sent_at, m.resend_of_id,
                               (select count(*) from delivery_attempts a where a.message_id = m.id) as attempts
                        from messages m left join client_copies c on c.id = m.client_id""" + conditions.where() + " order by m.id desc limit :limit")
                .params(conditions.parameters())
                .param("limit", limit)
                .query((row, index) -> rowOf(row))
                .list();
    }

    private static Row rowOf(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        String type = row.getString("document_type");
        return new Row(
                row.getObject("id", UUID.class),
                MessageStatus.valueOf(row.getString("status")),
                MailKind.valueOf(row.getString("kind")),
                row.getObject("document_id", UUID.class),
                type == null ? null : DocumentType.valueOf(type),
                row.getString("number"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                textsOf(row.getArray("recipients")),
                reason == null ? null : FailureReason.valueOf(reason),
                row.getInt("attempts"),
                row.getTimestamp("queued_at").toInstant(),
                instantOf(row.getTimestamp("next_attempt_at")),
                instantOf(row.getTimestamp("sent_at")),
                row.getObject("resend_of_id", UUID.class));
    }

    private static List<String> textsOf(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable Instant instantOf(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
