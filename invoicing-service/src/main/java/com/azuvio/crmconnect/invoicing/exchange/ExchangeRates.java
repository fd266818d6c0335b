package com.azuvio.crmconnect.invoicing.exchange;

import com.azuvio.crmconnect.invoicing.filter.Conditions;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rates. */
@Repository
@EnableConfigurationProperties(ExchangeRatePolicy.class)
public class ExchangeRates {

    private static final String COLUMNS =
            "select id, currency, company_currency, rated_on, rate, source, recorded_at, recorded_by from exchange_rates";

    private final JdbcClient jdbc;
    private final ExchangeRatePolicy policy;

    ExchangeRates(JdbcClient jdbc, ExchangeRatePolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    /** The rate of a tax point: the latest not after it, unless that is too old. */
    public Optional<ExchangeRate> at(LocalDate taxPoint, Currency currency, Currency companyCurrency) {
        return jdbc.sql(COLUMNS + """
                 where currency = :currency and company_currency = :companyCurrency
                and rated_on between :earliest and :taxPoint order by rated_on desc, id desc limit 1""")
                .param("currency", currency.getCurrencyCode())
                .param("companyCurrency", companyCurrency.getCurrencyCode())
                .param("earliest", taxPoint.minusDays(policy.ageDaysMax()))
                .param("taxPoint", taxPoint)
                .query(ExchangeRates::rate)
                .optional();
    }

    /** A page, the latest day first. */
    public CursorPage<ExchangeRate> page(@Nullable Currency currency, Cursor cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("currency = :currency", "currency", currency == null ? null : currency.getCurrencyCode());
        JdbcClient.StatementSpec query = jdbc.sql(COLUMNS + " where " + conditions.sql()
                        + (cursor.isStart() ? "" : " and (rated_on, id) < (:day, :id)")
                        + " order by rated_on desc, id desc limit :limit")
                .params(conditions.parameters())
                .param("limit", limit + 1);
        List<ExchangeRate> rows = (cursor.isStart()
                        ? query
                        : query.param("day", cursor.date(0)).param("id", cursor.uuid(1)))
                .query(ExchangeRates::rate)
                .list();
        return CursorPage.of(rows, limit, rate -> Cursor.encode(rate.on(), rate.id()), Map.of());
    }

    void add(ExchangeRate rate) {
        jdbc.sql("""
                insert into exchange_rates (id, currency, company_currency, rated_on, rate, source, recorded_at, recorded_by)
                values (:id, :currency, :companyCurrency, :on, :rate, :source, :at, :by)""")
                .param("id", rate.id())
                .param("currency", rate.currency().getCurrencyCode())
                .param("companyCurrency", rate.companyCurrency().getCurrencyCode())
                .param("on", rate.on())
                .param("rate", rate.rate())
                .param("source", rate.source())
                .param("at", rate.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", rate.recordedBy())
                .update();
    }

    private static ExchangeRate rate(ResultSet row, int index) throws SQLException {
        return new ExchangeRate(
                row.getObject("id", UUID.class),
                Currency.getInstance(row.getString("currency")),
                Currency.getInstance(row.getString("company_currency")),
                row.getObject("rated_on", LocalDate.class),
                row.getBigDecimal("rate").stripTrailingZeros(),
                row.getString("source"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
