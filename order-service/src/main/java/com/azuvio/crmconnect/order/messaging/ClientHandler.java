package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.client.BuyerKey;
import com.azuvio.crmconnect.order.client.ClientState;
import com.azuvio.crmconnect.order.client.KeepClientCopies;
import com.azuvio.crmconnect.order.client.LinkingLock;
import com.azuvio.crmconnect.order.messaging.inbound.ClientChanged;
import com.azuvio.crmconnect.order.salesorder.FollowMergedClients;
import com.azuvio.crmconnect.order.salesorder.LinkWaitingOrders;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the copy of clients and links the orders that waited for them. */
@Component
class ClientHandler implements EventHandler {

    private final LinkingLock linking;
    private final KeepClientCopies copies;
    private final LinkWaitingOrders waiting;
    private final FollowMergedClients merged;

    ClientHandler(LinkingLock linking, KeepClientCopies copies, LinkWaitingOrders waiting, FollowMergedClients merged) {
        this.linking = linking;
        this.copies = copies;
        this.waiting = waiting;
        this.merged = merged;
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
        List<ClientState> states = events.stream()
                .map(event -> event.as(ClientChanged.class).state(event.revision()))
                .toList();
        linking.linking();
        copies.keep(states);
        waiting.link(states.stream()
                .map(state -> new BuyerKey(state.id(), state.vatNumber()))
                .toList());
        merged.follow(states.stream()
                .filter(state -> state.mergedInto() != null)
                .map(ClientState::id)
                .toList());
    }
}
