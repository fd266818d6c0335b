package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I4: remaining = total − credits − applied allocations, by the entries; and 0 ≤ remaining ≤ total. */
@Component
class OpenAmountsCheck implements SelfCheck {

    private final JdbcClient jdbc;

    OpenAmountsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "I4-remaining-follows-from-entries";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                select 'invoice ' || i.number || ' has ' || i.remaining_amount || ' remaining, its entries give '
                       || (i.total_amount - i.credited_amount - coalesce(e.booked, 0))
                from invoices i
                left join (
                    select invoice_id, sum(case kind when 'APPLIED' then amount else -amount end) as booked
                    from allocation_entries group by invoice_id) e on e.invoice_id = i.id
                where i.status = 'ISSUED'
                  and (i.remaining_amount <> i.total_amount - i.credited_amount - coalesce(e.booked, 0)
                       or i.remaining_amount not between 0 and i.total_amount)
                limit 100""").query(String.class).list();
    }
}
