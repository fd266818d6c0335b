package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The moment in which the present caller acts, as exact as the database keeps it. */
@Component
class Moments {

    private final CompanyCalendar calendar;
    private final CurrentActor actor;

    Moments(CompanyCalendar calendar, CurrentActor actor) {
        this.calendar = calendar;
        this.actor = actor;
    }

    Moment present() {
        return new Moment(calendar.now().truncatedTo(ChronoUnit.MICROS), actor.name());
    }
}
