package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I4: remaining = total − credits − applied allocations − applied advances − write-offs, by the entries; and 0 ≤ remaining ≤ total. Proformas likewise. */
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
                       || (i.total_amount - i.credited_amount - coalesce(e.booked, 0) - coalesce(u.used, 0) - coalesce(w.given, 0))
                from invoices i
                left join (
                    select invoice_id, sum(case kind when 'APPLIED' then amount else -amount end) as booked
                    from allocation_entries group by invoice_id) e on e.invoice_id = i.id
                left join (
                    select invoice_id, sum(case kind when 'USED' then amount else -amount end) as used
                    from advance_uses group by invoice_id) u on u.invoice_id = i.id
                left join (
                    select invoice_id, sum(case kind when 'BOOKED' then amount else -amount end) as given
                    from write_off_entries group by invoice_id) w on w.invoice_id = i.id
                where i.status = 'ISSUED'
                  and (i.remaining_amount <> i.total_amount - i.credited_amount - coalesce(e.booked, 0) - coalesce(u.used, 0)
                           - coalesce(w.given, 0)
                       or i.remaining_amount not between 0 and i.total_amount)
                union all
                select 'proforma ' || p.number || ' has ' || p.received_amount || ' received and ' || p.held_amount
                       || ' held, its advances give ' || coalesce(a.received, 0) || ' and ' || coalesce(a.held, 0)
                from proformas p
                left join (
                    select proforma_id, sum(amount) as received, sum(amount - used_amount) as held
                    from advances where released_at is null group by proforma_id) a on a.proforma_id = p.id
                where (p.received_amount, p.held_amount) is distinct from (coalesce(a.received, 0), coalesce(a.held, 0))
                limit 100""").query(String.class).list();
    }
}
