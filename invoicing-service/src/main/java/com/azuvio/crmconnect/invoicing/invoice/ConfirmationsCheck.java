package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I1: each confirmation has exactly one document that nothing replaced; a discarded one counts, its quantities stand in the un-invoiced list of the
 * order. That there is not more than one, an index sees to.
 */
@Component
class ConfirmationsCheck implements SelfCheck {

    private final JdbcClient jdbc;

    ConfirmationsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "I1-one-document-per-confirmation";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                select 'confirmation ' || c.confirmation_number || ' of order ' || c.order_id || ' has no document'
                from order_confirmations c
                left join invoices i on i.order_id = c.order_id and i.confirmation_number = c.confirmation_number
                     and i.replaced_by_id is null
                where i.id is null
                limit 100""").query(String.class).list();
    }
}
