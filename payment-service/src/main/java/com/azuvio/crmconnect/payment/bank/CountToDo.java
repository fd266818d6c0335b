package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.matching.Matcher;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the credits that wait for a person, and says how long the oldest one has waited. */
@Service
public class CountToDo {

    private final JdbcClient client;
    private final CompanyCalendar calendar;

    CountToDo(JdbcClient client, CompanyCalendar calendar) {
        this.client = client;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public BankToDo count() {
        LocalDate today = calendar.today();
        return client.sql("""
                        select count(*) filter (where status <> 'PROPOSED') as unmatched,
                               count(*) filter (where status = 'PROPOSED') as proposed,
                               count(*) filter (where status = 'PROPOSED' and score >= ?) as acceptable,
                               min(booked_on) as oldest
                          from bank_lines
                         where status in ('IMPORTED', 'UNMATCHED', 'PROPOSED') and direction = 'CREDIT'
                        """)
                .param(Matcher.AUTOMATIC_MIN)
                .query((row, n) -> {
                    LocalDate oldest = row.getObject("oldest", LocalDate.class);
                    return new BankToDo(
                            row.getLong("unmatched"),
                            row.getLong("proposed"),
                            row.getLong("acceptable"),
                            oldest,
                            oldest == null ? null : ChronoUnit.DAYS.between(oldest, today));
                })
                .single();
    }
}
