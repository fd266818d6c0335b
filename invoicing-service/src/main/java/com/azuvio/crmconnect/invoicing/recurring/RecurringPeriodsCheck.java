package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I7: every period that began before yesterday of an active template has its row, and every generated document belongs to one. */
@Component
class RecurringPeriodsCheck implements SelfCheck {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    RecurringPeriodsCheck(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "I7-one-document-per-recurring-period";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                select 'period ' || next_index || ' of recurring template ' || id || ' of ' || next_on || ' is missing'
                from recurring_templates where status = 'ACTIVE' and next_on < :yesterday
                union all
                select 'invoice ' || i.id || ' is of a recurring template and of none of its periods' from invoices i
                left join recurring_periods p on p.invoice_id = i.id
                where i.recurring_template_id is not null and p.invoice_id is null
                limit 100""")
                .param("yesterday", calendar.today().minusDays(1))
                .query(String.class)
                .list();
    }
}
