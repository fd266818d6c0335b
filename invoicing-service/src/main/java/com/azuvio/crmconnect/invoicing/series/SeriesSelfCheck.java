package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I2: per series, as many numbers are on record as the counter has given out, the first and the last where they belong, dates rising. */
@Component
class SeriesSelfCheck implements SelfCheck {

    private static final int DIFFERENCES_MAX = 100;

    private final JdbcClient jdbc;

    SeriesSelfCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "I2-series";
    }

    @Override
    public List<String> differences() {
        return jdbc.sql("""
                        select s.code || '-' || s.year || ': ' || coalesce(n.taken, 0) || ' numbers on record, counter from '
                               || s.start_number || ' to ' || s.next_number || ', ' || coalesce(n.back, 0) || ' dates go back'
                        from series s left join (
                          select series_id, count(*) as taken, min(sequence) as first, max(sequence) as last,
                                 count(*) filter (where issued_on < previous_on) as back
                          from (select series_id, sequence, issued_on,
                                       lag(issued_on) over (partition by series_id order by sequence) as previous_on
                                from series_numbers) as numbers
                          group by series_id) as n on n.series_id = s.id
                        where coalesce(n.taken, 0) <> s.next_number - s.start_number
                           or n.first <> s.start_number or n.last <> s.next_number - 1 or n.back > 0
                        order by s.year, s.code limit :limit""").param("limit", DIFFERENCES_MAX).query(String.class).list();
    }
}
