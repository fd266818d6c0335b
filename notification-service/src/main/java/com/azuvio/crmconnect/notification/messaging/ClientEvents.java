package com.azuvio.crmconnect.notification.messaging;

import com.azuvio.crmconnect.notification.client.ClientCopies;
import com.azuvio.crmconnect.notification.messaging.inbound.ClientChanged;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** States of clients; the highest revision wins. */
@Component
class ClientEvents implements EventHandler {

    private final ClientCopies clients;
    private final Checked checked;

    ClientEvents(ClientCopies clients, Checked checked) {
        this.clients = clients;
        this.checked = checked;
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
        events.forEach(
                event -> clients.store(checked.read(event, ClientChanged.class).toCopy(event.revision())));
    }
}
