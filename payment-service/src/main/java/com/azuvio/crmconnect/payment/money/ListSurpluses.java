package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What credit notes have left their clients, the latest first: money like receipts (rules.md §9.3). */
@Service
public class ListSurpluses {

    private static final String FREE = " and s.free_amount > 0";

    private final JdbcClient client;

    ListSurpluses(JdbcClient client) {
        this.client = client;
    }

    /** @param onlyFree leaves out what is used up */
    @Transactional(readOnly = true)
    public CursorPage<ListedSurplus> list(@Nullable UUID clientId, boolean onlyFree, Cursor cursor, int limit) {
        Map<String, Object> params = new HashMap<>();
        String base = "s.kind = 'CREDIT_NOTE_SURPLUS'";
        if (clientId != null) {
            base += " and s.client_id = :clientId";
            params.put("clientId", clientId);
        }
        long free = client.sql("select count(*) from money_sources s where " + base + FREE)
                .params(params)
                .query(Long.class)
                .single();
        String page = base + (onlyFree ? FREE : "");
        if (!cursor.isStart()) {
            page += " and (s.received_on, s.id) < (:beforeDay, :beforeId)";
            params.put("beforeDay", cursor.date(0));
            params.put("beforeId", cursor.uuid(1));
        }
        params.put("rows", limit + 1);
        List<ListedSurplus> rows = client.sql("""
                        select s.*, c.name as client_name
                          from money_sources s left join clients c on c.id = s.client_id
                         where %s
                         order by s.received_on desc, s.id desc limit :rows
                        """.formatted(page))
                .params(params)
                .query((row, n) -> read(row))
                .list();
        return CursorPage.of(
                rows,
                limit,
                surplus -> Cursor.encode(surplus.issuedOn(), surplus.id()),
                Map.of(PaymentChip.FREE_MONEY.name(), free));
    }

    private static ListedSurplus read(ResultSet row) throws SQLException {
        return new ListedSurplus(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                MoneyStatus.valueOf(row.getString("status")),
                money(row, "amount"),
                money(row, "applied_amount"),
                money(row, "requested_amount"),
                money(row, "refunded_amount"),
                money(row, "reversed_amount"),
                money(row, "written_off_amount"),
                money(row, "free_amount"),
                row.getObject("received_on", LocalDate.class));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }
}
