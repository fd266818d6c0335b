package com.azuvio.crmconnect.payment.unapplied;

import com.azuvio.crmconnect.payment.unapplied.UnappliedMoney.Unapplied;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The first question of a reminder: has the client any money in the system that no document has? */
@Service
public class TellUnappliedMoney {

    private final JdbcClient client;
    private final ObjectProvider<BankLines> bankLines;

    TellUnappliedMoney(JdbcClient client, ObjectProvider<BankLines> bankLines) {
        this.client = client;
        this.bankLines = bankLines;
    }

    /** One snapshot: a bank line that becomes a receipt meanwhile is seen as the one or the other, never as neither. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public UnappliedMoney tell(UUID clientId) {
        Map<String, Unapplied> balances = new TreeMap<>();
        client.sql("""
                        select currency, sum(free_amount) as free, sum(requested_amount) as requested
                          from money_sources
                         where client_id = ? and (free_amount > 0 or requested_amount > 0)
                         group by currency
                        """).param(clientId).query(row -> {
            Currency currency = Currency.getInstance(row.getString("currency"));
            add(
                    balances,
                    Money.of(row.getBigDecimal("free"), currency),
                    Money.of(row.getBigDecimal("requested"), currency),
                    Money.of(BigDecimal.ZERO, currency));
        });
        attributed(clientId).forEach(lines -> {
            Money none = Money.zero(lines.currency());
            add(balances, none, none, lines);
        });
        return new UnappliedMoney(
                clientId,
                List.copyOf(balances.values()),
                bankLines.stream()
                        .flatMap(bank -> bank.lastImport().stream())
                        .findFirst()
                        .orElse(null));
    }

    private Stream<Money> attributed(UUID clientId) {
        return bankLines.stream().flatMap(bank -> bank.attributedTo(clientId).stream());
    }

    private static void add(Map<String, Unapplied> balances, Money free, Money requested, Money lines) {
        String currency = free.currency().getCurrencyCode();
        balances.merge(
                currency,
                new Unapplied(currency, free, requested, lines),
                (one, other) -> new Unapplied(
                        currency,
                        one.free().plus(other.free()),
                        one.requested().plus(other.requested()),
                        one.attributedBankLines().plus(other.attributedBankLines())));
    }
}
