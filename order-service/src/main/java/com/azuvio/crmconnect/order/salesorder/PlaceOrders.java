package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.LinkingLock;
import com.azuvio.crmconnect.order.salesorder.ExternalOrders.Claim;
import com.azuvio.crmconnect.order.salesorder.ExternalOrders.Identity;
import com.azuvio.crmconnect.starter.id.UuidV7;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
    private final CreateOrders creating;
    private final LinkingLock linking;

    PlaceOrders(ExternalOrders external, CreateOrders creating, LinkingLock linking) {
        this.external = external;
        this.creating = creating;
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
        Map<UUID, Handed> fresh = new LinkedHashMap<>();
        first.forEach((identity, each) ->
                fresh.put(Objects.requireNonNull(claims.get(identity)).orderId(), each));
        creating.create(fresh);
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

    private static Identity identityOf(PlaceOrder order) {
        return new Identity(order.source(), order.externalId());
    }
}
