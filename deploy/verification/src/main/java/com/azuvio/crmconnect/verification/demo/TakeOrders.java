package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.EventLog;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.Publisher;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Another system publishes its orders; each has to become an order or to be refused with a reason. */
final class TakeOrders {

    private final Workplace workplace;
    private final Tally tally;

    TakeOrders(Workplace workplace, Tally tally) {
        this.workplace = workplace;
        this.tally = tally;
    }

    /** @return the orders of this plan as the list shows them, in the order of their external ids */
    List<JsonNode> take(IntakePlan plan) {
        try (Publisher webShop = new Publisher(workplace.stack())) {
            webShop.publish(plan.messages());
        }
        workplace.report().step("Order intake", plan.messages().size() + " messages published to sales.order-intake");
        tally.add("Orders taken", plan.accepted().size());
        tally.add("Duplicates answered", plan.duplicates());
        tally.add("Messages rejected", plan.rejected());
        Set<String> expected = new HashSet<>(plan.accepted());
        Patience.until("Taking every order", () -> {
            int present = ordersOf(expected).size();
            return present == expected.size() ? Optional.empty() : Optional.of(present + " of " + expected.size());
        });
        Patience.until("Answering every message", () -> {
            long duplicates = duplicatesOf(expected);
            return duplicates == plan.duplicates() ? Optional.empty() : Optional.of(duplicates + " duplicates");
        });
        workplace
                .report()
                .step(
                        "",
                        "%d orders, %d duplicates, %d rejected with a reason, %d of an unknown client"
                                .formatted(
                                        expected.size(),
                                        plan.duplicates(),
                                        plan.rejected(),
                                        plan.unknownClients().size()));
        return ordersOf(expected);
    }

    private List<JsonNode> ordersOf(Set<String> keys) {
        return workplace.salesAdmin().all("/orders").stream()
                .filter(order -> keys.contains(key(order)))
                .sorted(Comparator.comparing(TakeOrders::key))
                .toList();
    }

    long duplicatesOf(Set<String> keys) {
        return EventLog.read(workplace.stack())
                .of("sales.order-intake-result.duplicate")
                .filter(event -> keys.contains(event.text("source") + ':' + event.text("externalId")))
                .count();
    }

    static String key(JsonNode order) {
        return order.at("/source").asString() + ':' + order.at("/externalId").asString();
    }
}
