package com.azuvio.crmconnect.payment.messaging;

import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.messaging.inbound.ClientChanged;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the copy of the clients. */
@Component
class ClientEvents implements EventHandler {

    private final Clients clients;

    ClientEvents(Clients clients) {
        this.clients = clients;
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
        clients.keep(events.stream()
                .map(event -> event.as(ClientChanged.class).client(event.revision()))
                .toList());
    }
}
