package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.matching.Proposal;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines, the latest days first, with counts per chip under the other filters; and one line. */
@Service
public class ListLines {

    private final JdbcClient client;
    private final BankLines lines;
    private final LineHistory history;

    ListLines(JdbcClient client, BankLines lines, LineHistory history) {
        this.client = client;
        this.lines = lines;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public CursorPage<BankLineView> list(BankLineFilter filter, Cursor cursor, int limit) {
        Map<String, Object> params = new HashMap<>();
        String base = conditions(filter, params);
        Map<String, Long> counts = counts(base, params);
        StringBuilder where = new StringBuilder(base);
        if (!filter.chips().isEmpty()) {
            where.append(filter.chips().stream()
                    .map(chip -> "(" + chip.condition() + ")")
                    .collect(Collectors.joining(" or ", " and (", ")")));
        }
        if (!cursor.isStart()) {
            where.append(" and (l.booked_on, l.id) < (:beforeDay, :beforeId)");
            params.put("beforeDay", cursor.date(0));
            params.put("beforeId", cursor.uuid(1));
        }
        params.put("rows", limit + 1);
        List<UUID> ids = client.sql("select l.id from bank_lines l where " + where
                        + " order by l.booked_on desc, l.id desc limit :rows")
                .params(params)
                .query(UUID.class)
                .list();
        List<BankLine> page = lines.findAllById(ids.subList(0, Math.min(limit, ids.size()))).stream()
                .sorted(Comparator.comparing(BankLine::bookedOn)
                        .thenComparing(line -> line.id().toString())
                        .reversed())
                .toList();
        String next = null;
        if (ids.size() > limit) {
            BankLine last = page.getLast();
            next = Cursor.encode(last.bookedOn(), last.id());
        }
        return new CursorPage<>(views(page), next, counts);
    }

    /** @throws com.azuvio.crmconnect.starter.web.Refusal {@code bank-line-not-found} */
    @Transactional(readOnly = true)
    public BankLineView read(UUID id) {
        return views(List.of(lines.findById(id).orElseThrow(() -> BankLines.notFound(id))))
                .getFirst();
    }

    @Transactional(readOnly = true)
    public List<LineEntry> historyOf(UUID id) {
        return history.of(id);
    }

    private static String conditions(BankLineFilter filter, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        narrow(conditions, params, "l.account_id = :accountId", "accountId", filter.accountId());
        narrow(conditions, params, "l.statement_id = :statementId", "statementId", filter.statementId());
        narrow(conditions, params, """
                (l.id in (select line_id from bank_line_clients where client_id = :clientId)
                 or l.payment_id in (select id from money_sources where client_id = :clientId))
                """, "clientId", filter.clientId());
        narrow(conditions, params, "l.booked_on >= :bookedFrom", "bookedFrom", filter.bookedFrom());
        narrow(conditions, params, "l.booked_on <= :bookedTo", "bookedTo", filter.bookedTo());
        narrow(conditions, params, "l.amount = :amount", "amount", filter.amount());
        return String.join(" and ", conditions);
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> params, String sql, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(sql);
            params.put(name, value);
        }
    }

    /** Per status by its index alone; only the proposed ones are looked at for their score. */
    private Map<String, Long> counts(String where, Map<String, Object> params) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (BankLineChip chip : BankLineChip.values()) {
            counts.put(chip.name(), 0L);
        }
        client.sql("select l.status, count(*) as rows from bank_lines l where " + where + " group by l.status")
                .params(params)
                .query(row -> {
                    counts.put(row.getString("status"), row.getLong("rows"));
                });
        counts.put(
                BankLineChip.ACCEPTABLE.name(),
                client.sql("select count(*) from bank_lines l where " + where + " and "
                                + BankLineChip.ACCEPTABLE.condition())
                        .params(params)
                        .query(Long.class)
                        .single());
        return counts;
    }

    private List<BankLineView> views(List<BankLine> page) {
        UUID[] clients = page.stream()
                .flatMap(line -> Stream.concat(line.proposal().stream(), line.candidates().stream()))
                .map(Proposal::clientId)
                .distinct()
                .toArray(UUID[]::new);
        UUID[] payments =
                page.stream().map(BankLine::paymentId).filter(Objects::nonNull).toArray(UUID[]::new);
        Map<UUID, String> names = byId("select id, name as label from clients where id = any(?)", clients);
        Map<UUID, String> numbers = byId("select id, number as label from money_sources where id = any(?)", payments);
        return page.stream()
                .map(line ->
                        new BankLineView(line, names, line.paymentId() == null ? null : numbers.get(line.paymentId())))
                .toList();
    }

    private Map<UUID, String> byId(String sql, UUID[] ids) {
        Map<UUID, String> labels = new HashMap<>();
        client.sql(sql).param(ids).query(row -> {
            labels.put(row.getObject("id", UUID.class), row.getString("label"));
        });
        return labels;
    }
}
