package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every request to a document's owner is answered; money that waits for an answer is of no use to anybody. */
@Component
class AnswersArrive implements SelfCheck {

    private final JdbcClient client;
    private final CompanyCalendar calendar;
    private final Duration patience;

    AnswersArrive(
            JdbcClient client,
            CompanyCalendar calendar,
            @Value("${backoffice.allocation.answer-minutes-max}") long answerMinutesMax) {
        this.client = client;
        this.calendar = calendar;
        this.patience = Duration.ofMinutes(answerMinutesMax);
    }

    @Override
    public String name() {
        return "allocation-answers";
    }

    @Override
    public List<String> differences() {
        return client.sql("""
                        select s.number || ': allocation ' || a.id || ' is ' || a.status || ' since ' || a.changed_at
                          from allocations a join money_sources s on s.id = a.source_id
                         where a.status in ('REQUESTED', 'RELEASE_REQUESTED') and a.changed_at < :before
                        union all
                        select 'write-off ' || id || ' is ' || status || ' since ' || changed_at
                          from write_offs where status in ('REQUESTED', 'UNDO_REQUESTED') and changed_at < :before
                         limit 100
                        """)
                .param("before", calendar.now().minus(patience).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
