package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.order.client.BuyerKey;
import com.azuvio.crmconnect.order.client.ClientCopy;
import com.azuvio.crmconnect.order.client.ClientDirectory;
import com.azuvio.crmconnect.order.client.ReadClients;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.ReadCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks orders against what is known now, many with a fixed number of statements. */
@Component
class ReviewOrders {

    private final ReadClients clients;
    private final ReadCatalogue catalogue;
    private final FindLikeOrders like;
    private final CheckPolicies policies;

    ReviewOrders(ReadClients clients, ReadCatalogue catalogue, FindLikeOrders like, CheckPolicies policies) {
        this.clients = clients;
        this.catalogue = catalogue;
        this.like = like;
        this.policies = policies;
    }

    OrderReview review(Order order) {
        return Objects.requireNonNull(review(List.of(order)).get(order.id()));
    }

    /** By order; what is not decided any more has no checks. */
    Map<UUID, OrderReview> review(Collection<Order> orders) {
        Catalogue items = catalogue.read(
                orders.stream().flatMap(order -> order.itemCodes().stream()).toList());
        ClientDirectory directory =
                clients.read(orders.stream().flatMap(ReviewOrders::keys).toList());
        Map<UUID, List<LikeOrder>> duplicates = like.find(orders.stream()
                .filter(order -> order.status().isUndecided())
                .map(Order::id)
                .toList());
        return orders.stream().collect(Collectors.toMap(Order::id, Function.identity())).values().stream()
                .collect(Collectors.toMap(
                        Order::id,
                        order -> review(order, items, directory, duplicates.getOrDefault(order.id(), List.of()))));
    }

    private OrderReview review(Order order, Catalogue items, ClientDirectory directory, List<LikeOrder> duplicates) {
        ClientCopy client = order.clientId() == null
                ? null
                : directory.find(order.clientId()).orElse(null);
        List<ClientCopy> candidates =
                directory.candidates(order.terms().buyerKey().vatNumber());
        Checklist checks = order.status().isUndecided()
                ? new OrderChecks(order, policies).all(items, client, candidates, duplicates)
                : Checklist.NONE;
        return new OrderReview(items, client, candidates, checks);
    }

    private static Stream<BuyerKey> keys(Order order) {
        BuyerKey buyer = order.terms().buyerKey();
        return order.clientId() == null ? Stream.of(buyer) : Stream.of(buyer, new BuyerKey(order.clientId(), null));
    }
}
