package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.BuyerKey;
import com.azuvio.crmconnect.order.client.ClientDirectory;
import com.azuvio.crmconnect.order.client.ReadClients;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links orders of a client that ended as the second record of another one to the client that stays. client-service refuses
 * to merge what orders name, so these are the few that came in meanwhile. What is confirmed already keeps its documents.
 */
@Service
public class FollowMergedClients {

    private static final int ORDERS_MAX = 5_000;

    private final LockOrders lock;
    private final Orders orders;
    private final ReadClients clients;
    private final Stamps stamps;

    FollowMergedClients(LockOrders lock, Orders orders, ReadClients clients, Stamps stamps) {
        this.lock = lock;
        this.orders = orders;
        this.clients = clients;
        this.stamps = stamps;
    }

    /** @param merged clients that have just ended; the caller holds the linking lock */
    @Transactional
    public void follow(Collection<UUID> merged) {
        if (merged.isEmpty()) {
            return;
        }
        List<Order> found = lock.load(orders.lockOf(merged.toArray(UUID[]::new), ORDERS_MAX));
        ClientDirectory directory = clients.read(
                merged.stream().map(client -> new BuyerKey(client, null)).toList());
        Stamp stamp = stamps.now("client-service");
        for (Order order : found) {
            UUID ended = Objects.requireNonNull(order.clientId());
            UUID standing = directory.standing(ended);
            if (!standing.equals(ended)) {
                order.followMerge(standing, ended, stamp);
            }
        }
        orders.keep(found);
    }
}
