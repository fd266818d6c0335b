package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Message;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.Publisher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The morning: orders are opened, confirmed, held, returned or cancelled, and the warehouse delivers (S17 to S23). */
final class ProcessOrders {

    private static final String DELIVERY_CONFIRMED = "sales.warehouse.delivery-confirmed.v1";

    private final Workplace workplace;
    private final Tally tally;
    private final Caller salesAdmin;
    private final List<Message> fromWarehouse = Collections.synchronizedList(new ArrayList<>());

    ProcessOrders(Workplace workplace, Tally tally) {
        this.workplace = workplace;
        this.tally = tally;
        this.salesAdmin = workplace.salesAdmin();
    }

    /** The buyer of an order that came without a known client is registered and linked. */
    void linkUnknownClients(List<JsonNode> orders, List<String> keys) {
        for (JsonNode order : orders) {
            if (keys.contains(TakeOrders.key(order)) && !order.has("clientId")) {
                SampleClient nova = new SampleClient(
                        order.at("/clientName").asString(),
                        "DOMESTIC_TAXABLE",
                        null,
                        "36804251",
                        new Address("Strada Memorandumului 5", "Cluj-Napoca", "RO-CJ", "400114", "RO"),
                        "ro",
                        "office@nova-interiors.example",
                        30,
                        "RO80RNCB0029772769310980");
                String client = salesAdmin
                        .post("/clients", nova.registration())
                        .expect(201)
                        .json()
                        .at("/id")
                        .asString();
                salesAdmin
                        .post(path(order) + "/link-client", Map.of("clientId", client))
                        .expect(200);
                workplace.report().step("Unknown client", nova.name() + " registered and linked");
            }
        }
    }

    /** @return how many documents invoicing-service has to draft */
    int process(List<JsonNode> orders) {
        List<Integer> documents = Parallel.map(
                IntStream.range(0, orders.size()).boxed().toList(), index -> process(index, orders.get(index)));
        reportReview();
        try (Publisher warehouse = new Publisher(workplace.stack())) {
            warehouse.publish(List.copyOf(fromWarehouse));
        }
        int expected = documents.stream().mapToInt(Integer::intValue).sum();
        workplace
                .report()
                .step(
                        "Warehouse",
                        "%d delivered whole (%d of them told over Kafka), %d in two parts, %d in part, %d in part and no more, %d wait"
                                .formatted(
                                        tally.count("WHOLE") + tally.count("BY_KAFKA"),
                                        tally.count("BY_KAFKA"),
                                        tally.count("TWO_PARTS"),
                                        tally.count("PART"),
                                        tally.count("PART_AND_NO_MORE"),
                                        tally.count("NOTHING_YET")));
        tally.add("Documents", expected);
        awaitConfirmations(orders, expected);
        return expected;
    }

    private void reportReview() {
        workplace
                .report()
                .step(
                        "Review",
                        "%d confirmed (%d of them overriding a missing agreement), %d held, %d returned, %d cancelled, %d left new"
                                .formatted(
                                        tally.count("CONFIRM"),
                                        tally.count("Overrides"),
                                        tally.count("HOLD"),
                                        tally.count("RETURN"),
                                        tally.count("CANCEL"),
                                        tally.count("LEAVE_NEW")));
    }

    private int process(int index, JsonNode order) {
        JsonNode whole = salesAdmin.read(path(order));
        boolean servicesOnly = kinds(whole, "GOODS") == 0;
        OrderStep step = OrderStep.of(index, servicesOnly);
        tally.add(step.name(), 1);
        String path = path(order);
        if (step != OrderStep.LEAVE_NEW) {
            salesAdmin.post(path + "/open", Map.of()).expect(200);
        }
        return switch (step) {
            case LEAVE_NEW -> ended("UNPROCESSED", 0);
            case CANCEL -> {
                salesAdmin
                        .post(path + "/cancel", Map.of("reason", "The client ordered twice"))
                        .expect(200);
                yield ended("CANCELLED", 0);
            }
            case RETURN -> {
                salesAdmin
                        .post(path + "/return-to-agent", Map.of("reason", "Please check the prices"))
                        .expect(200);
                yield ended("UNPROCESSED", 0);
            }
            case HOLD -> {
                Map<String, String> hold = override(order, Map.of("reason", "To be checked on site"));
                yield deliver(
                        index, salesAdmin.post(path + "/hold", hold).expect(200).json(), 0);
            }
            case CONFIRM -> {
                JsonNode confirmed = salesAdmin
                        .post(path + "/confirm", override(order, Map.of()))
                        .expect(200)
                        .json();
                yield deliver(index, confirmed, kinds(whole, "SERVICE") > 0 ? 1 : 0);
            }
        };
    }

    private Map<String, String> override(JsonNode order, Map<String, String> body) {
        if (order.at("/agentAgreed").asBoolean()) {
            return body;
        }
        tally.add("Overrides", 1);
        Map<String, String> overriding = new HashMap<>(body);
        overriding.put("overrideReason", "Agreed by phone with the client");
        return overriding;
    }

    private static long kinds(JsonNode order, String kind) {
        return order.at("/lines")
                .valueStream()
                .filter(line -> line.at("/kind").asString("").equals(kind))
                .count();
    }

    private int ended(String status, int documents) {
        tally.add(status, 1);
        return documents;
    }

    private int deliver(int index, JsonNode order, int documents) {
        Goods goods = Goods.held(order);
        if (goods.none()) {
            return ended("CONFIRMED", documents);
        }
        DeliveryStep step = DeliveryStep.of(index);
        boolean splits = !goods.first().isEmpty();
        if (!splits && (step == DeliveryStep.PART || step == DeliveryStep.PART_AND_NO_MORE)) {
            step = DeliveryStep.NOTHING_YET;
        } else if (!splits && step == DeliveryStep.TWO_PARTS) {
            step = DeliveryStep.WHOLE;
        }
        tally.add(step.name(), 1);
        return switch (step) {
            case NOTHING_YET -> ended("AWAITING_WAREHOUSE", documents);
            case PART -> {
                deliver(order, 1, goods.first(), false);
                yield ended("AWAITING_WAREHOUSE", documents + 1);
            }
            case TWO_PARTS -> {
                deliver(order, 1, goods.first(), false);
                deliver(order, 2, goods.rest(), false);
                yield ended("CONFIRMED", documents + 2);
            }
            case PART_AND_NO_MORE -> {
                deliver(order, 1, goods.first(), true);
                yield ended("CONFIRMED", documents + 1);
            }
            case WHOLE -> {
                deliver(order, 1, goods.all(), false);
                yield ended("CONFIRMED", documents + 1);
            }
            case BY_KAFKA -> {
                fromWarehouse.add(delivered(order, goods.all()));
                yield ended("CONFIRMED", documents + 1);
            }
        };
    }

    private record Delivery(
            String orderId, String deliveryId, String deliveredOn, boolean complete, List<Goods.Quantity> lines) {}

    private record DeliveryRequest(
            String deliveryId, String deliveredOn, boolean complete, List<Goods.Quantity> lines) {}

    private void deliver(JsonNode order, int number, List<Goods.Quantity> lines, boolean complete) {
        var request =
                new DeliveryRequest(deliveryId(order, number), workplace.today().toString(), complete, lines);
        workplace.warehouse().post(path(order) + "/deliveries", request).expect(200);
    }

    private Message delivered(JsonNode order, List<Goods.Quantity> lines) {
        String id = order.at("/id").asString();
        var delivery = new Delivery(id, deliveryId(order, 1), workplace.today().toString(), false, lines);
        return Message.event("sales.warehouse", id, DELIVERY_CONFIRMED, "warehouse", delivery);
    }

    private static String deliveryId(JsonNode order, int number) {
        return order.at("/number").asString() + "/" + number;
    }

    /** What the warehouse told over Kafka arrives on its own. */
    private void awaitConfirmations(List<JsonNode> orders, int expected) {
        Patience.until("Confirming every delivery", () -> {
            long confirmed = Parallel.map(orders, order -> salesAdmin.read(path(order))).stream()
                    .mapToLong(order -> order.at("/confirmations").size())
                    .sum();
            return confirmed == expected
                    ? Optional.empty()
                    : Optional.of(confirmed + " of " + expected + " confirmations");
        });
    }

    static String path(JsonNode order) {
        return "/orders/" + order.at("/id").asString();
    }
}
