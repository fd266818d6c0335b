package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Stamps what is done now. */
@Component
public class Stamps {

    private final CompanyCalendar calendar;
    private final CurrentActor actor;

    Stamps(CompanyCalendar calendar, CurrentActor actor) {
        this.calendar = calendar;
        this.actor = actor;
    }

    /** By the caller of the request. */
    public Stamp now() {
        return now(actor.name());
    }

    /** By the actor of an event. */
    public Stamp now(String by) {
        Instant now = calendar.now();
        return new Stamp(by.length() <= Stamp.BY_MAX ? by : by.substring(0, Stamp.BY_MAX), now, calendar.dateOf(now));
    }
}
