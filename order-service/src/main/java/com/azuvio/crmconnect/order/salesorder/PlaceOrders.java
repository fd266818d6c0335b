package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.ClientDirectory;
import com.azuvio.crmconnect.order.client.LinkingLock;
import com.azuvio.crmconnect.order.client.ReadClients;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.ReadCatalogue;
import com.azuvio.crmconnect.order.salesorder.ExternalOrders.Claim;
import com.azuvio.crmconnect.order.salesorder.ExternalOrders.Identity;
import com.azuvio.crmconnect.starter.id.UuidV7;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes orders in, many in one transaction: an order is unique by source and external id. An unknown client or item does
 * not refuse it; the order says what is missing until it can be confirmed. The number of statements does not depend on
 * the number of orders.
 */
@Service
public class PlaceOrders {

    /** An order handed in, with who did. */
    public record Handed(PlaceOrder order, Stamp stamp) {}

    private final ExternalOrders external;
    private final Orders orders;
    private final ReadClients clients;
    private final ReadCatalogue catalogue;
    private final LinkingLock linking;

    PlaceOrders(
            ExternalOrders external, Orders orders, ReadClients clients, ReadCatalogue catalogue, LinkingLock linking) {
        this.external = external;
        this.orders = orders;
        this.clients = clients;
        this.catalogue = catalogue;
        this.linking = linking;
    }

    /**
     * Takes valid orders in.
     *
     * @return what became of each, in their order
     */
    @Transactional
    public List<Placement> place(List<Handed> handed) {
        if (handed.isEmpty()) {
            return List.of();
        }
        linking.placing();
        Map<Identity, Claim> claims = new LinkedHashMap<>();
        Map<Identity, Handed> first = new LinkedHashMap<>();
        for (Handed each : handed) {
            Identity identity = identityOf(each.order());
            first.putIfAbsent(identity, each);
            claims.computeIfAbsent(identity, id -> new Claim(id, UuidV7.next(), ContentHash.of(each.order())));
        }
        Map<Identity, Claim> earlier = external.claim(List.copyOf(claims.values()));
        first.keySet().removeAll(earlier.keySet());
        create(first, claims);
        claims.putAll(earlier);

        List<Placement> placements = new ArrayList<>(handed.size());
        for (Handed each : handed) {
            Identity identity = identityOf(each.order());
            Claim claim = Objects.requireNonNull(claims.get(identity));
            if (first.remove(identity, each)) {
                placements.add(new Placement.Placed(claim.orderId()));
            } else if (Arrays.equals(claim.contentHash(), ContentHash.of(each.order()))) {
                placements.add(new Placement.Duplicate(claim.orderId()));
            } else {
                placements.add(new Placement.Conflict(claim.orderId()));
            }
        }
        return placements;
    }

    private void create(Map<Identity, Handed> fresh, Map<Identity, Claim> claims) {
        if (fresh.isEmpty()) {
            return;
        }
        List<PlaceOrder> contents = fresh.values().stream().map(Handed::order).toList();
        ClientDirectory directory = clients.read(
                contents.stream().map(content -> content.client().key()).toList());
        Catalogue items = catalogue.read(contents.stream()
                .flatMap(content -> content.itemCodes().stream())
                .toList());
        Iterator<Long> numbers = orders.nextNumbers(fresh.size()).iterator();
        List<Order> placed = new ArrayList<>(fresh.size());
        fresh.forEach((identity, each) -> placed.add(Order.place(
                Objects.requireNonNull(claims.get(identity)).orderId(),
                numberOf(numbers.next()),
                each.order(),
                directory.match(each.order().client().key()),
                items,
                each.stamp())));
        orders.saveAll(placed);
    }

    private static Identity identityOf(PlaceOrder order) {
        return new Identity(order.source(), order.externalId());
    }

    private static String numberOf(long sequence) {
        return String.format(Locale.ROOT, "SO-%06d", sequence);
    }
}
