package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.BuyerKey;
import com.azuvio.crmconnect.order.client.ReadClients;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says which client an order is from (S18), where that could not be told or is wrong. */
@Service
public class LinkClient {

    private final OrderDesk desk;
    private final ReadClients clients;

    LinkClient(OrderDesk desk, ReadClients clients) {
        this.desk = desk;
        this.clients = clients;
    }

    /**
     * Links the order; a client that was merged gives way to the one that stays.
     *
     * @throws Refusal {@code client-not-known-yet}, to be repeated shortly where the client is new
     */
    @Transactional
    public void link(UUID orderId, UUID clientId) {
        if (clients.find(clientId).isEmpty()) {
            throw Refusal.retryLater("client-not-known-yet", "the client " + clientId + " is not known here yet");
        }
        UUID standing = clients.read(List.of(new BuyerKey(clientId, null))).standing(clientId);
        desk.change(orderId, (order, stamp) -> order.linkClient(standing, stamp));
    }
}
