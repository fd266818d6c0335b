package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.access.OrderAccess;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.client.LinkingLock;
import com.azuvio.crmconnect.order.client.ReadClients;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.ReadCatalogue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agent hands a returned order in again, corrected or as it was (D2). */
@Service
public class ResubmitOrder {

    private final OrderDesk desk;
    private final ReadClients clients;
    private final ReadCatalogue catalogue;
    private final LinkingLock linking;
    private final OrderAccess access;

    ResubmitOrder(
            OrderDesk desk, ReadClients clients, ReadCatalogue catalogue, LinkingLock linking, OrderAccess access) {
        this.access = access;
        this.desk = desk;
        this.clients = clients;
        this.catalogue = catalogue;
        this.linking = linking;
    }

    /**
     * Takes the order back from the agent.
     *
     * @param correction the whole corrected order; nothing means that it is right as it is
     */
    @Transactional
    public void resubmit(UUID orderId, @Nullable PlaceOrder correction, @Nullable String note) {
        if (correction != null) {
            access.requireHandingInFor(correction.agent().id());
        }
        linking.placing();
        desk.change(orderId, (order, stamp) -> {
            Catalogue items = catalogue.read(correction == null ? order.itemCodes() : correction.itemCodes());
            ClientMatch match = correction == null ? order.match() : match(correction);
            order.resubmit(correction, match, items, note, stamp);
        });
    }

    private ClientMatch match(PlaceOrder correction) {
        return clients.read(List.of(correction.client().key()))
                .match(correction.client().key());
    }
}
