package com.azuvio.crmconnect.starter.sample;

import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class NoteEventPublisher {

    private final Outbox outbox;

    NoteEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends Note.Noted> raised) {
        String id = raised.event().noteId().toString();
        outbox.append(
                new OutboundEvent("sales.item", id, "sales.item.noted.v1", id, raised.revision(), raised.event()));
    }
}
