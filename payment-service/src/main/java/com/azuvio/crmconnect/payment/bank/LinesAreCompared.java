package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** New lines are compared soon; until then no reminder goes out. */
@Component
class LinesAreCompared implements SelfCheck {

    private final JdbcClient client;
    private final CompanyCalendar calendar;
    private final Duration patience;

    LinesAreCompared(
            JdbcClient client,
            CompanyCalendar calendar,
            @Value("${backoffice.bank.compare-minutes-max}") long compareMinutesMax) {
        this.client = client;
        this.calendar = calendar;
        this.patience = Duration.ofMinutes(compareMinutesMax);
    }

    @Override
    public String name() {
        return "bank-lines-are-compared";
    }

    @Override
    public List<String> differences() {
        return client.sql("""
                        select 'bank line ' || l.id || ' of ' || l.booked_on || ' is not compared yet'
                          from bank_lines l
                          join bank_statements s on s.id = l.statement_id join bank_imports i on i.id = s.import_id
                         where l.status = 'IMPORTED' and i.imported_at < ?
                           and not exists (select 1 from bank_line_entries e where e.line_id = l.id)
                         order by l.id limit 100
                        """)
                .param(calendar.now().minus(patience).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
