package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients owe over everything that is booked, per currency, kept beside the ledger for lists. */
@Component
public class Balances {

    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Clients without an account are not in the answer. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Money>> of(Collection<UUID> clientIds) {
        return jdbc
                .sql("""
                        select client_id, currency, balance from accounts
                        where client_id = any(:clientIds) order by client_id, currency
                        """)
                .param("clientIds", new SqlArrayValue("uuid", clientIds.toArray()))
                .query((row, index) -> Map.entry(
                        row.getObject("client_id", UUID.class),
                        Money.of(row.getString("balance"), row.getString("currency"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
