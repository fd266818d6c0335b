package com.azuvio.crmconnect.client.messaging;

import com.azuvio.crmconnect.client.client.ClientEvent;
import com.azuvio.crmconnect.client.client.ClientState;
import com.azuvio.crmconnect.client.client.RepublishClients;
import com.azuvio.crmconnect.client.client.RepublishClients.StateRepeated;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import com.azuvio.crmconnect.starter.outbox.StateRepublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells others what a client is after each change, in the transaction of the change. */
@Component
class ClientEventPublisher implements StateRepublisher {

    private static final String TOPIC = "sales.client";
    private static final String CHANGED = "sales.client.changed.v1";

    private final Outbox outbox;
    private final RepublishClients republishClients;

    ClientEventPublisher(Outbox outbox, RepublishClients republishClients) {
        this.outbox = outbox;
        this.republishClients = republishClients;
    }

    @EventListener
    void on(Raised<? extends ClientEvent> raised) {
        var state = switch (raised.event()) {
            case ClientEvent.Registered event -> event.state();
            case ClientEvent.Corrected event -> event.state();
            case ClientEvent.Deactivated event -> event.state();
            case ClientEvent.Reactivated event -> event.state();
            case ClientEvent.Merged event -> event.state();
            case ClientEvent.VatNumberChecked event -> event.state();
            case ClientEvent.ReadinessDetermined event -> event.state();
            case ClientEvent.RemindersBlocked event -> event.state();
        };
        tell(state, raised.revision());
    }

    @EventListener
    void on(StateRepeated repeated) {
        tell(repeated.state(), repeated.revision());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public long republishAll() {
        return republishClients.republish();
    }

    private void tell(ClientState state, long revision) {
        var id = state.id().toString();
        outbox.append(new OutboundEvent(TOPIC, id, CHANGED, id, revision, ClientChanged.from(state)));
    }
}
