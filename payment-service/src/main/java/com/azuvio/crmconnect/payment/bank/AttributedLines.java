package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.unapplied.BankLines;
import com.azuvio.crmconnect.payment.unapplied.UnappliedMoney.BankImport;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open lines that are, or may be, a client's: by reference, number, account or name. A line that may be one of several
 * clients' counts for each of them, for it holds their reminders (D12).
 */
@Component
class AttributedLines implements BankLines {

    private final JdbcClient client;

    AttributedLines(JdbcClient client) {
        this.client = client;
    }

    /** @throws Refusal {@code bank-lines-being-compared}: whose the newest lines are is known in a moment */
    @Override
    public List<Money> attributedTo(UUID clientId) {
        boolean comparing = client.sql("select exists (select 1 from bank_lines where status = 'IMPORTED')")
                .query(Boolean.class)
                .single();
        if (comparing) {
            throw Refusal.retryLater(
                    "bank-lines-being-compared", "lines of a bank statement are being compared with what is open");
        }
        return client.sql("""
                        select l.currency, sum(l.amount) as amount
                          from bank_line_clients c join bank_lines l on l.id = c.line_id
                         where c.client_id = ? and l.status in ('UNMATCHED', 'PROPOSED') and l.direction = 'CREDIT'
                         group by l.currency order by l.currency
                        """)
                .param(clientId)
                .query((row, n) ->
                        Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))))
                .list();
    }

    /** Statements reach as far as those of the account whose last one is the oldest. */
    @Override
    public Optional<BankImport> lastImport() {
        return client.sql("""
                        select (select max(imported_at) from bank_imports) as imported_at,
                               (select min(latest) from (
                                   select max(s.until_on) as latest from bank_statements s
                                     join bank_accounts a on a.id = s.account_id
                                    where a.active group by s.account_id) t) as until_on
                        """)
                .query((row, n) -> new Reach(
                        row.getObject("imported_at", OffsetDateTime.class), row.getObject("until_on", LocalDate.class)))
                .optional()
                .flatMap(reach -> Optional.ofNullable(reach.importedAt())
                        .map(at -> new BankImport(at.toInstant(), reach.untilOn())));
    }

    private record Reach(
            @Nullable OffsetDateTime importedAt, @Nullable LocalDate untilOn) {}
}
