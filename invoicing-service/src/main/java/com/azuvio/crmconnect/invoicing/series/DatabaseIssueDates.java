package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database's clock: one for all instances, so that no instance with a clock of its own can date a document ahead. */
@Component
class DatabaseIssueDates implements IssueDates {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    DatabaseIssueDates(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public LocalDate today() {
        return jdbc.sql("select cast(clock_timestamp() at time zone :zone as date)")
                .param("zone", calendar.zone().getId())
                .query(LocalDate.class)
                .single();
    }
}
