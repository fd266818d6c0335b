package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A document that is known both as a debt and as a ledger entry has one client and one total in both. */
@Component
class ReceivablesMatchLedgerCheck implements SelfCheck {

    private final JdbcClient jdbc;

    ReceivablesMatchLedgerCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "receivables-match-ledger";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                        select format('%s %s: receivable %s %s of client %s, ledger %s %s of client %s',
                                      r.document_type, r.number, r.total_amount, r.currency, r.client_id,
                                      e.amount, e.currency, e.client_id)
                        from receivables r
                        join ledger_entries e on e.type = r.document_type and e.source_id = r.document_id
                        where (r.client_id, r.total_amount, r.currency) is distinct from (e.client_id, e.amount, e.currency)
                        order by r.document_id limit 100
                        """).query(String.class).list();
    }
}
