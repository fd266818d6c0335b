package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** In tests documents are issued on the day of the test's clock; the database's clock cannot be moved. */
@Component
@Primary
class ClockIssueDates implements IssueDates {

    private final CompanyCalendar calendar;

    ClockIssueDates(CompanyCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public LocalDate today() {
        return calendar.today();
    }
}
