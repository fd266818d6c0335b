package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.BuyerKey;
import com.azuvio.crmconnect.order.client.ClientDirectory;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.client.ReadClients;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links orders whose client was not known when they came in, once client-service tells of it (S18). */
@Service
public class LinkWaitingOrders {

    /** Bounds one transaction; whoever waits beyond it is linked by the next event or by hand. */
    private static final int ORDERS_MAX = 5_000;

    private final LockOrders lock;
    private final Orders orders;
    private final ReadClients clients;
    private final Stamps stamps;

    LinkWaitingOrders(LockOrders lock, Orders orders, ReadClients clients, Stamps stamps) {
        this.lock = lock;
        this.orders = orders;
        this.clients = clients;
        this.stamps = stamps;
    }

    /**
     * Links the orders that waited for these clients.
     *
     * @param changed ids and VAT numbers of clients that have just changed; the caller holds the linking lock
     */
    @Transactional
    public void link(Collection<BuyerKey> changed) {
        List<UUID> waiting = orders.lockWaitingFor(
                changed.stream()
                        .map(BuyerKey::clientId)
                        .filter(Objects::nonNull)
                        .toArray(UUID[]::new),
                changed.stream()
                        .map(BuyerKey::vatNumber)
                        .filter(Objects::nonNull)
                        .toArray(String[]::new),
                ORDERS_MAX);
        if (waiting.isEmpty()) {
            return;
        }
        List<Order> found = lock.load(waiting);
        ClientDirectory directory = clients.read(
                found.stream().map(order -> order.terms().buyerKey()).toList());
        Stamp stamp = stamps.now("client-service");
        for (Order order : found) {
            ClientMatch match = directory.match(order.terms().buyerKey());
            order.rematch(match, stamp);
        }
        orders.keep(found);
    }
}
