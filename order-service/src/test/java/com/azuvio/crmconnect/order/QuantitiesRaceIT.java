package com.azuvio.crmconnect.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Many people and systems confirm, deliver, discard, convert again and cancel the same orders at once, each of them
 * repeating itself: no quantity is confirmed beyond what is ordered (S20, D7).
 */
@ServiceTest
class QuantitiesRaceIT {

    private static final int ORDERS = 6;
    private static final int THREADS = 12;
    private static final int STEPS = 40;
    private static final List<Integer> ANSWERS = List.of(200, 409, 422);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void neverConfirmsMoreThanIsOrderedWhateverIsRetried() throws Exception {
        OrderScenario scenario = new OrderScenario(api, events, jdbc);
        List<Placed> orders = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            orders.add(scenario.placed(true));
        }
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                long seed = 4711L + i;
                running.add(threads.submit(() -> act(orders, new Random(seed))));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        Awaitility.await().untilAsserted(() -> assertThat(unsettled(orders)).isZero());
        UUID[] ids = orders.stream().map(order -> UUID.fromString(order.id())).toArray(UUID[]::new);
        assertThat(jdbc.queryForList("""
                select l.id from order_lines l
                left join (select cl.line_id,
                        sum(cl.quantity) filter (where c.document_status <> 'DISCARDED') as live,
                        sum(cl.quantity) filter (where c.document_status = 'DISCARDED' and not c.closed
                            and c.converted_by_number is null) as released
                    from confirmation_lines cl join confirmations c on c.id = cl.confirmation_id group by cl.line_id) told
                    on told.line_id = l.id
                where l.order_id = any(?) and (l.confirmed_quantity <> coalesce(told.live, 0)
                    or l.released_quantity <> coalesce(told.released, 0)
                    or l.confirmed_quantity + l.released_quantity + l.closed_quantity + l.held_quantity > l.ordered_quantity)
                """, (Object) ids))
                .as("lines whose quantities are not those of their confirmations")
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from confirmations where order_id = any(?)", Long.class, (Object) ids))
                .as("confirmations that the race made")
                .isGreaterThan(ORDERS);
    }

    private void act(List<Placed> orders, Random random) {
        for (int step = 0; step < STEPS; step++) {
            Placed order = orders.get(random.nextInt(orders.size()));
            String key = UUID.randomUUID().toString();
            String quantity = Integer.toString(1 + random.nextInt(4));
            int what = random.nextInt(12);
            for (int repeat = 0; repeat < 2; repeat++) {
                switch (what) {
                    case 0, 1, 2 -> post(order, "/confirm", OrderScenario.quantity(order.line(0), quantity), key);
                    case 3, 4 -> post(order, "/confirm", OrderScenario.quantity(order.line(1), "0.5"), key);
                    case 5, 6, 7 ->
                        post(
                                order,
                                "/deliveries",
                                Map.of(
                                        "deliveryId",
                                        "DN-" + random.nextInt(30),
                                        "deliveredOn",
                                        "2026-01-15",
                                        "lines",
                                        List.of(Map.of("lineId", order.line(0), "quantity", quantity))),
                                repeat == 0 ? key : UUID.randomUUID().toString());
                    case 8, 9 -> discard(order, 1 + random.nextInt(6));
                    case 10 -> post(order, "/convert-released", Map.of(), key);
                    default -> {
                        if (step > STEPS - 4) {
                            post(order, "/cancel", Map.of("reason", "withdrawn"), key);
                        }
                    }
                }
            }
        }
    }

    private void post(Placed order, String command, Object body, String key) {
        int status =
                api.as("sales-admin").post(order.path() + command, body, key).status();
        assertThat(status).as(command).isIn(ANSWERS);
    }

    /** Where there is such a confirmation; told twice with one id and once more with another. */
    private void discard(Placed order, int confirmation) {
        List<Integer> known = jdbc.queryForList(
                "select 1 from confirmations where order_id = ? and number = ?",
                Integer.class,
                UUID.fromString(order.id()),
                confirmation);
        if (known.isEmpty()) {
            return;
        }
        ObjectNode discarded = (ObjectNode) JSON.readTree(Contracts.example("sales.invoice.draft-discarded.v1"));
        String invoice = UUID.nameUUIDFromBytes(
                        (order.id() + confirmation).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        discarded
                .put("orderId", order.id())
                .put("confirmationNumber", confirmation)
                .put("invoiceId", invoice);
        events.publish("sales.invoice.draft-discarded.v1", UuidV7.next().toString(), invoice, 1, discarded.toString());
    }

    /** Confirmations that wait for the answer to a cancellation get it. */
    private int unsettled(List<Placed> orders) {
        int asked = 0;
        for (Placed order : orders) {
            List<Integer> waiting = jdbc.queryForList("""
                    select c.number from confirmations c join orders o on o.id = c.order_id
                    where o.id = ? and o.status = 'CANCEL_REQUESTED' and c.document_status <> 'DISCARDED'
                        and c.cancellation = 'ASKED'""", Integer.class, UUID.fromString(order.id()));
            waiting.forEach(number -> discard(order, number));
            asked += waiting.size();
        }
        return asked;
    }
}
