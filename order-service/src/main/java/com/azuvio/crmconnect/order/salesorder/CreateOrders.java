package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.ClientDirectory;
import com.azuvio.crmconnect.order.client.ReadClients;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.ReadCatalogue;
import com.azuvio.crmconnect.order.salesorder.PlaceOrders.Handed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes orders of contents that are claimed, with a fixed number of statements. */
@Component
class CreateOrders {

    private final Orders orders;
    private final ReadClients clients;
    private final ReadCatalogue catalogue;
    private final AutoConfirm autoConfirm;

    CreateOrders(Orders orders, ReadClients clients, ReadCatalogue catalogue, AutoConfirm autoConfirm) {
        this.orders = orders;
        this.clients = clients;
        this.catalogue = catalogue;
        this.autoConfirm = autoConfirm;
    }

    /** @param fresh by the id that the order gets, in the order in which they are numbered */
    void create(Map<UUID, Handed> fresh) {
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
        fresh.forEach((id, each) -> placed.add(Order.place(
                id,
                numberOf(numbers.next()),
                each.order(),
                directory.match(each.order().client().key()),
                items,
                each.stamp())));
        orders.saveAll(placed);
        autoConfirm.consider(placed);
    }

    private static String numberOf(long sequence) {
        return String.format(Locale.ROOT, "SO-%06d", sequence);
    }
}
