package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.client.ClientState;
import com.azuvio.crmconnect.invoicing.invoice.RedetermineDrafts;
import com.azuvio.crmconnect.invoicing.messaging.inbound.ClientChanged;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Clients' states: only the newest of a poll counts. */
@Component
class ClientEvents implements EventHandler {

    private final RedetermineDrafts drafts;

    ClientEvents(RedetermineDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String topic() {
        return "sales.client";
    }

    @Override
    public Set<String> types() {
        return Set.of("sales.client.changed.v1");
    }

    @Override
    public void handle(List<InboundEvent> events) {
        Map<UUID, ClientState> newest = new HashMap<>();
        for (InboundEvent event : events) {
            ClientState state = event.as(ClientChanged.class).toState(event.revision());
            newest.merge(state.clientId(), state, (one, other) -> one.revision() >= other.revision() ? one : other);
        }
        drafts.follow(newest.values());
    }
}
