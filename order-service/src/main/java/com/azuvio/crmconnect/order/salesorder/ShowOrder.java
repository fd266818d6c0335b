package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.BuyerKey;
import com.azuvio.crmconnect.order.client.ClientCopy;
import com.azuvio.crmconnect.order.client.ClientDirectory;
import com.azuvio.crmconnect.order.client.ReadClients;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.ReadCatalogue;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One order, complete. Showing it does not open it (D1). */
@Service
public class ShowOrder {

    private final Orders orders;
    private final ReadClients clients;
    private final ReadCatalogue catalogue;

    ShowOrder(Orders orders, ReadClients clients, ReadCatalogue catalogue) {
        this.orders = orders;
        this.clients = clients;
        this.catalogue = catalogue;
    }

    /**
     * Shows one order.
     *
     * @param read makes the answer of it, while what it needs can still be loaded
     */
    @Transactional(readOnly = true)
    public <T> T show(UUID id, Function<OrderView, T> read) {
        Order order =
                orders.findById(id).orElseThrow(() -> Refusal.notFound("order-unknown", "there is no order " + id));
        Catalogue items = catalogue.read(order.itemCodes());
        BuyerKey buyer = order.terms().buyerKey();
        ClientDirectory directory = clients.read(
                order.clientId() == null ? List.of(buyer) : List.of(buyer, new BuyerKey(order.clientId(), null)));
        ClientCopy client = order.clientId() == null
                ? null
                : directory.find(order.clientId()).orElse(null);
        Map<UUID, PriceCheck> prices = order.lines().stream()
                .collect(Collectors.toMap(
                        OrderLine::id,
                        line -> PriceCheck.of(
                                line.price(), items.find(line.code()).orElse(null))));
        return read.apply(new OrderView(
                order,
                client,
                order.clientId() == null ? directory.candidates(buyer.vatNumber()) : List.of(),
                prices,
                order.status().isUndecided() ? OrderChecks.of(order, items, client) : List.of()));
    }
}
