package com.azuvio.crmconnect.invoicing.register;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register says of every document what the document says; looks at those of the last days, since entries never change. */
@Component
class RegisterCheck implements SelfCheck {

    private static final int DAYS_BACK = 7;

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    RegisterCheck(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "register-has-every-document";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                with documents as (
                    select id, number, net_amount, vat_amount from invoices where status = 'ISSUED' and not opening
                    and issued_on >= :from
                    union all
                    select id, number, - net_amount, - vat_amount from credit_notes where status = 'ISSUED' and issued_on >= :from
                ), entered as (
                    select document_id, sum(base_amount) as net_amount, sum(vat_amount) as vat_amount
                    from register_entries where issued_on >= :from group by document_id)
                select 'document ' || d.number || ' differs from the register' from documents d
                left join entered e on e.document_id = d.id
                where e.document_id is null or e.net_amount <> d.net_amount or e.vat_amount <> d.vat_amount
                limit 100""")
                .param("from", calendar.today().minusDays(DAYS_BACK))
                .query(String.class)
                .list();
    }
}
