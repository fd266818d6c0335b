package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Json;
import com.azuvio.crmconnect.verification.stack.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Orders of a web shop, the same on every run but for their external ids, with the mistakes that senders make. */
final class SampleOrders {

    private static final String TOPIC = "sales.order-intake";
    private static final String TYPE = TOPIC + ".place-order.v1";
    private static final String SOURCE = "web-shop";
    private static final int DUPLICATES = 6;
    private static final int CONFLICTS = 1;
    private static final int BROKEN = 3;
    private static final int UNKNOWN_CLIENTS = 1;
    private static final int LINES_MAX = 5;

    /** The first one is a user of the local stack by login name, the second one its program for account executives. */
    private static final List<PlaceOrder.Agent> AGENTS = List.of(
            new PlaceOrder.Agent("agent", "Ioana Munteanu"),
            new PlaceOrder.Agent("cli-account-executive", "Dan Popa"),
            new PlaceOrder.Agent("ae-2", "Eva Klein"),
            new PlaceOrder.Agent("ae-3", "Luc Martin"));

    private final String run;
    private final List<KnownClient> clients;
    private final List<SampleItem> items;
    private final Random random = new Random(2026);

    /** @param run makes the external ids of this run its own */
    SampleOrders(String run, List<KnownClient> clients, List<SampleItem> items) {
        this.run = run;
        this.clients = clients;
        this.items = items;
    }

    /** @param size messages in all, the mistakes among them */
    IntakePlan plan(int size) {
        List<PlaceOrder> orders = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < size - DUPLICATES - CONFLICTS - BROKEN; i++) {
            PlaceOrder order = order(i, clients.get(i % clients.size()), i < UNKNOWN_CLIENTS);
            orders.add(order);
            if (i < UNKNOWN_CLIENTS) {
                unknown.add(order.key());
            }
        }
        List<Message> messages =
                new ArrayList<>(orders.stream().map(SampleOrders::message).toList());
        broken().forEach(message -> messages.add(random.nextInt(messages.size()), message));
        for (int i = 0; i < DUPLICATES; i++) {
            messages.add(message(orders.get(i * 7 % orders.size())));
        }
        messages.add(message(orders.get(1).changed("99")));
        return new IntakePlan(
                List.copyOf(messages),
                orders.stream().map(PlaceOrder::key).toList(),
                unknown,
                DUPLICATES,
                CONFLICTS + BROKEN);
    }

    private static Message message(PlaceOrder order) {
        return Message.event(TOPIC, order.key(), TYPE, order.source(), order);
    }

    /** No JSON, no type, and a quantity below zero. */
    private List<Message> broken() {
        PlaceOrder order = order(9_990, clients.getFirst(), false);
        Map<String, String> headers = Map.of("ce_id", run + "-b1", "ce_type", TYPE, "ce_source", SOURCE);
        Map<String, String> untyped = Map.of("ce_id", run + "-b2", "ce_source", SOURCE);
        PlaceOrder negative = order(9_991, clients.getFirst(), false).changed("-1");
        return List.of(
                new Message(TOPIC, "no-json-" + run, headers, "<order/>".getBytes(StandardCharsets.UTF_8)),
                new Message(TOPIC, "no-type-" + run, untyped, Json.bytes(order)),
                message(negative));
    }

    private PlaceOrder order(int index, KnownClient client, boolean unknownClient) {
        String currency = client.data().currency();
        boolean agreed = index % 11 != 5;
        return new PlaceOrder(
                SOURCE,
                "WS-%s-%04d".formatted(run, index),
                "PO-" + (1000 + index),
                AGENTS.get(index % AGENTS.size()),
                agreed ? Instant.now().truncatedTo(ChronoUnit.SECONDS).toString() : null,
                unknownClient ? stranger() : buyer(client),
                currency,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                "RO",
                shipTo(client.data()),
                index % 10 == 3 ? "5.00" : null,
                index % 6 == 2 ? Amount.of("25.00", currency).json() : null,
                lines(index, currency));
    }

    private static PlaceOrder.Buyer buyer(KnownClient client) {
        SampleClient data = client.data();
        boolean byVatNumber = data.vatNumber() != null;
        return new PlaceOrder.Buyer(
                byVatNumber ? null : client.id(), data.vatNumber(), data.name(), data.invoiceEmail());
    }

    private static PlaceOrder.@Nullable ShipTo shipTo(SampleClient client) {
        return client.address() == null ? null : new PlaceOrder.ShipTo(client.name(), client.address());
    }

    private static PlaceOrder.Buyer stranger() {
        return new PlaceOrder.Buyer(null, null, "Nova Interiors SRL", "office@nova-interiors.example");
    }

    /** A third of the orders has services only, a third goods only, a third both. */
    private List<PlaceOrder.Line> lines(int index, String currency) {
        List<PlaceOrder.Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(LINES_MAX);
        for (int i = 0; i < Math.max(count, index % 3); i++) {
            boolean goods = index % 3 == 1 || (index % 3 == 2 && i % 2 == 0);
            List<SampleItem> choice = items.stream()
                    .filter(item ->
                            item.goods() == goods && item.price().currency().equals(currency))
                    .toList();
            lines.add(line(i, choice.get(random.nextInt(choice.size()))));
        }
        return lines;
    }

    private PlaceOrder.Line line(int index, SampleItem item) {
        boolean belowList = random.nextInt(20) == 0;
        Amount price = belowList ? rebated(item.price()) : item.price();
        String quantity = String.valueOf(1 + random.nextInt(8)) + (item.divisible() ? ".250" : "");
        return new PlaceOrder.Line(
                String.valueOf(index + 1), item.code(), quantity, price.json(), discount(random.nextInt(8)));
    }

    private static Amount rebated(Amount price) {
        return new Amount(
                price.value().multiply(new BigDecimal("0.93")).setScale(2, RoundingMode.HALF_UP), price.currency());
    }

    private static @Nullable String discount(int dice) {
        return dice == 0 ? "2.50" : null;
    }
}
