package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.StatementFormat;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imported statements: those of one import, and all of them, the latest days first. */
@Service
public class ReadStatements {

    private static final String SELECT = """
            select s.id, s.import_id, s.account_id, a.name as account_name, s.reference, s.currency, s.from_on,
                   s.until_on, s.opening_amount, s.closing_amount, s.balance_check, s.line_count, s.new_count,
                   i.imported_at, i.imported_by
              from bank_statements s
              join bank_accounts a on a.id = s.account_id
              join bank_imports i on i.id = s.import_id
            """;

    private final JdbcClient client;

    ReadStatements(JdbcClient client) {
        this.client = client;
    }

    /** What an earlier import of the same file found. */
    Optional<ImportOutcome> findImport(byte[] sha256) {
        return client.sql("select id, format from bank_imports where sha256 = ?")
                .param(sha256)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new ImportOutcome(id, StatementFormat.valueOf(row.getString("format")), true, ofImport(id));
                })
                .optional();
    }

    List<BankStatement> ofImport(UUID importId) {
        return client.sql(SELECT + " where s.import_id = ? order by s.position")
                .param(importId)
                .query((row, n) -> read(row))
                .list();
    }

    /** Counts per {@link BalanceCheck}, under the other filter. */
    @Transactional(readOnly = true)
    public CursorPage<BankStatement> list(
            @Nullable UUID accountId, @Nullable BalanceCheck check, Cursor cursor, int limit) {
        Map<String, Object> params = new HashMap<>();
        StringBuilder where = new StringBuilder("true");
        if (accountId != null) {
            where.append(" and s.account_id = :accountId");
            params.put("accountId", accountId);
        }
        Map<String, Long> counts = counts(where.toString(), params);
        if (check != null) {
            where.append(" and s.balance_check = :check");
            params.put("check", check.name());
        }
        if (!cursor.isStart()) {
            where.append(" and (coalesce(s.until_on, date '1970-01-01'), s.id) < (:beforeDay, :beforeId)");
            params.put("beforeDay", cursor.date(0));
            params.put("beforeId", cursor.uuid(1));
        }
        params.put("rows", limit + 1);
        List<BankStatement> rows = client.sql(SELECT + " where " + where
                        + " order by coalesce(s.until_on, date '1970-01-01') desc, s.id desc limit :rows")
                .params(params)
                .query((row, n) -> read(row))
                .list();
        return CursorPage.of(rows, limit, ReadStatements::cursorOf, counts);
    }

    private static String cursorOf(BankStatement statement) {
        return Cursor.encode(Objects.requireNonNullElse(statement.untilOn(), LocalDate.EPOCH), statement.id());
    }

    private Map<String, Long> counts(String where, Map<String, Object> params) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (BalanceCheck check : BalanceCheck.values()) {
            counts.put(check.name(), 0L);
        }
        client.sql("select s.balance_check, count(*) as rows from bank_statements s where " + where
                        + " group by s.balance_check")
                .params(params)
                .query(row -> {
                    counts.put(row.getString("balance_check"), row.getLong("rows"));
                });
        return counts;
    }

    private static BankStatement read(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new BankStatement(
                row.getObject("id", UUID.class),
                row.getObject("import_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                row.getString("reference"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                money(row.getBigDecimal("opening_amount"), currency),
                money(row.getBigDecimal("closing_amount"), currency),
                BalanceCheck.valueOf(row.getString("balance_check")),
                row.getInt("line_count"),
                row.getInt("new_count"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : Money.of(amount, currency);
    }
}
