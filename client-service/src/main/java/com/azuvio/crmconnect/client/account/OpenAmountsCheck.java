package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of what is open of a document sum to what is open of it. */
@Component
class OpenAmountsCheck implements SelfCheck {

    private final JdbcClient jdbc;

    OpenAmountsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "open-amounts";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                        select format('%s %s: %s open, %s by its changes', r.document_type, r.number, r.remaining_amount,
                                      coalesce(e.amount, 0))
                        from receivables r
                        left join (select document_id, sum(amount) as amount from receivable_entries group by document_id) e
                               on e.document_id = r.document_id
                        where r.document_type <> 'PROFORMA' and r.remaining_amount <> coalesce(e.amount, 0)
                        order by r.document_id limit 100
                        """).query(String.class).list();
    }
}
