package com.azuvio.crmconnect.invoicing.timeline;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who entered a draft, and who edited it. */
@Component
public class EditLog {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final CompanyCalendar calendar;

    EditLog(JdbcClient jdbc, CurrentActor actor, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.calendar = calendar;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void drafted(UUID invoiceId) {
        append(invoiceId, TimelineEntry.What.DRAFTED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void edited(UUID invoiceId) {
        append(invoiceId, TimelineEntry.What.EDITED);
    }

    private void append(UUID invoiceId, TimelineEntry.What what) {
        jdbc.sql("insert into draft_edits (invoice_id, what, edited_at, edited_by) values (:id, :what, :at, :by)")
                .param("id", invoiceId)
                .param("what", what.name())
                .param("at", calendar.now().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }
}
