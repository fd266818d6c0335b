package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each account's kept balance and number of entries are those of its ledger entries. */
@Component
class LedgerSumsCheck implements SelfCheck {

    private final JdbcClient jdbc;

    LedgerSumsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "ledger-sums";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                        select format('account %s %s: balance %s with %s entries, ledger %s with %s',
                                      a.client_id, a.currency, a.balance, a.entries,
                                      coalesce(l.balance, 0), coalesce(l.entries, 0))
                        from accounts a
                        left join (select client_id, currency, sum(amount) as balance, count(*) as entries
                                   from ledger_entries group by client_id, currency) l
                               on l.client_id = a.client_id and l.currency = a.currency
                        where a.balance <> coalesce(l.balance, 0) or a.entries <> coalesce(l.entries, 0)
                        order by a.client_id, a.currency limit 100
                        """).query(String.class).list();
    }
}
