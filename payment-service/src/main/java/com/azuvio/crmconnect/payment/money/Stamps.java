package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import org.springframework.stereotype.Component;

/** Says who does something now. */
@Component
public class Stamps {

    private final CompanyCalendar calendar;
    private final CurrentActor actor;

    Stamps(CompanyCalendar calendar, CurrentActor actor) {
        this.calendar = calendar;
        this.actor = actor;
    }

    public Stamp now() {
        return new Stamp(calendar.now(), actor.name());
    }
}
