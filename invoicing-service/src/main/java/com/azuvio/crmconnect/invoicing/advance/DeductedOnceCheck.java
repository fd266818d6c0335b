package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deductions and credit notes together take no more of an advance invoice than it billed, per VAT rate (rules.md §6). */
@Component
class DeductedOnceCheck implements SelfCheck {

    private final JdbcClient jdbc;

    DeductedOnceCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "advances-are-used-once";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                select 'advance invoice ' || r.number || ' billed ' || r.base_amount || ' at ' || r.vat_rate || ', '
                       || t.base_amount || ' of it is deducted or credited'
                from register_entries r
                join (
                    select id, vat_category, vat_rate, sum(base_amount) as base_amount, sum(vat_amount) as vat_amount from (
                        select d.advance_invoice_id as id, d.vat_category, d.vat_rate, d.base_amount, d.vat_amount
                        from live_advance_deductions d
                        union all
                        select n.original_id, v.vat_category, v.vat_rate, v.base_amount, v.vat_amount
                        from credit_notes n join credit_note_vat v on v.credit_note_id = n.id
                        where n.status = 'ISSUED' and not exists (
                            select from invoices b where b.corrects_credit_note_id = n.id and b.status = 'ISSUED')) as taken
                    group by id, vat_category, vat_rate) t
                    on t.id = r.document_id and t.vat_category = r.vat_category and t.vat_rate = r.vat_rate
                where r.document_type = 'ADVANCE_INVOICE'
                  and (t.base_amount > r.base_amount or t.vat_amount > r.vat_amount)
                limit 100""").query(String.class).list();
    }
}
