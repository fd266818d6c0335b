package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of recurring templates, the newest first, with the count of every chip. */
@Component
public class ListTemplates {

    private static final String OF_CLIENT = "(cast(:clientId as uuid) is null or t.client_id = :clientId)";

    private final JdbcClient jdbc;

    ListTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public CursorPage<TemplateSummary> page(
            Set<RecurringChip> chips, @Nullable UUID clientId, Cursor cursor, int limit) {
        List<TemplateSummary> rows = jdbc.sql("""
                select t.*, c.name as client_name,
                    (select count(*) from recurring_periods f where f.template_id = t.id and f.outcome = 'FAILED') as failed_periods
                from recurring_templates t left join client_copies c on c.client_id = t.client_id
                where %s and %s and (cast(:after as uuid) is null or t.id < :after)
                order by t.id desc limit :limit""".formatted(OF_CLIENT, conditionOf(chips)))
                .param("clientId", clientId)
                .param("after", cursor.isStart() ? null : cursor.uuid(0))
                .param("limit", limit + 1)
                .query(ListTemplates::summary)
                .list();
        return CursorPage.of(rows, limit, row -> Cursor.encode(row.id()), counts(clientId));
    }

    private static String conditionOf(Set<RecurringChip> chips) {
        String statuses = chips.stream()
                .filter(chip -> chip != RecurringChip.FAILING)
                .sorted()
                .map(RecurringChip::condition)
                .collect(Collectors.joining(" or "));
        String status = statuses.isEmpty() ? "true" : "(" + statuses + ")";
        return chips.contains(RecurringChip.FAILING) ? status + " and " + RecurringChip.FAILING.condition() : status;
    }

    private Map<String, Long> counts(@Nullable UUID clientId) {
        String sql = Stream.of(RecurringChip.values())
                .map(chip -> "count(*) filter (where " + chip.condition() + ") as " + chip.name())
                .collect(Collectors.joining(", ", "select ", " from recurring_templates t where " + OF_CLIENT));
        return jdbc.sql(sql)
                .param("clientId", clientId)
                .query(ListTemplates::counts)
                .single();
    }

    private static Map<String, Long> counts(ResultSet row, int index) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (RecurringChip chip : RecurringChip.values()) {
            counts.put(chip.name(), row.getLong(chip.name()));
        }
        return counts;
    }

    private static TemplateSummary summary(ResultSet row, int index) throws SQLException {
        return new TemplateSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                RecurringStatus.valueOf(row.getString("status")),
                SendPolicy.valueOf(row.getString("send_policy")),
                row.getInt("interval_count"),
                IntervalUnit.valueOf(row.getString("interval_unit")),
                row.getObject("start_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                Money.of(row.getBigDecimal("net_amount"), Currency.getInstance(row.getString("currency"))),
                row.getLong("failed_periods"));
    }
}
