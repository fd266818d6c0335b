package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A matched line and its receipt name each other and are of the same amount. */
@Component
class LinesAreReceipts implements SelfCheck {

    private final JdbcClient client;

    LinesAreReceipts(JdbcClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "bank-lines-are-receipts";
    }

    @Override
    public List<String> differences() {
        return client.sql("""
                        select 'bank line ' || l.id || ' of ' || l.amount || ' ' || l.currency || ' is ' || p.number
                               || ' of ' || p.amount || ' ' || p.currency
                          from bank_lines l join money_sources p on p.id = l.payment_id
                         where l.amount <> p.amount or l.currency <> p.currency
                            or (l.settled_as <> 'RETURN' and p.bank_line_id is distinct from l.id)
                        union all
                        select p.number || ' is of bank line ' || p.bank_line_id || ', which is not matched with it'
                          from money_sources p left join bank_lines l on l.id = p.bank_line_id
                         where p.bank_line_id is not null and p.reversed_on is null
                           and l.payment_id is distinct from p.id
                         limit 100
                        """).query(String.class).list();
    }
}
