package com.azuvio.crmconnect.order.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.StatementCounter;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** A poll costs a number of statements that does not follow the number of its events. */
@ServiceTest
class BatchStatementsIT {

    private static final int EVENTS = 200;

    @Autowired
    OrderIntakeHandler intake;

    @Autowired
    InvoiceHandler invoices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Test
    void placesTwoHundredOrdersOfThreeLines() {
        List<InboundEvent> batch = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            ObjectNode order = OrderScenario.order(OrderScenario.vatNumber());
            order.withArray("lines").add(order.path("lines").path(0));
            batch.add(event("sales.order-intake", "place-order", order.toString(), i));
        }
        List<String> seen = statements.during(() -> transaction.executeWithoutResult(status -> intake.handle(batch)));
        // One each for lock, claims, clients, items and numbers; 100 rows a time for 200 orders, 600 lines and 200
        // entries of history; one for the outbox.
        assertThat(seen).hasSizeLessThanOrEqualTo(5 + 2 + 6 + 2 + 2);

        List<String> again = statements.during(() -> transaction.executeWithoutResult(status -> intake.handle(batch)));
        assertThat(again).as("the same again is answered").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void followsTwoHundredDocuments() {
        List<UUID> orders = confirmed(EVENTS);
        List<InboundEvent> batch = IntStream.range(0, EVENTS)
                .mapToObj(i -> event(
                        "sales.invoice",
                        "drafted",
                        new String(
                                EventJson.write(Map.of(
                                        "invoiceId", UuidV7.next(),
                                        "orderId", orders.get(i),
                                        "confirmationNumber", 1,
                                        "clientId", UuidV7.next(),
                                        "total", Map.of("amount", "231.00", "currency", "EUR"))),
                                StandardCharsets.UTF_8),
                        i))
                .toList();
        List<String> seen = statements.during(() -> transaction.executeWithoutResult(status -> invoices.handle(batch)));
        // One lock, one load, one for the confirmations; 100 rows a time for orders, confirmations and history.
        assertThat(seen).hasSizeLessThanOrEqualTo(3 + 2 + 2 + 2 + 1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from confirmations where document_status = 'DRAFTED' and order_id = any(?::uuid[])",
                        Long.class,
                        (Object) orders.stream().map(UUID::toString).toArray(String[]::new)))
                .isEqualTo(EVENTS);
    }

    /** Orders of one service line each, confirmed through the API. */
    private List<UUID> confirmed(int count) {
        OrderScenario scenario = new OrderScenario(api, events, jdbc);
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
        String vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = api.as("integration")
                    .post("/orders", OrderScenario.services(vatNumber).toString())
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();
            scenario.admin().post("/orders/" + id + "/confirm", "{}").expect(200);
            ids.add(UUID.fromString(id));
        }
        return ids;
    }

    private static InboundEvent event(String topic, String name, String json, int number) {
        return new InboundEvent(
                topic,
                "key-" + number,
                "/upstream",
                UuidV7.next().toString(),
                topic + "." + name + ".v1",
                "subject-" + number,
                1,
                "upstream",
                Instant.EPOCH,
                null,
                json.getBytes(StandardCharsets.UTF_8));
    }
}
