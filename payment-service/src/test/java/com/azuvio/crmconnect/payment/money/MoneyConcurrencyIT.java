package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static com.azuvio.crmconnect.payment.Scenario.funds;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static com.azuvio.crmconnect.payment.Scenario.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Many people and events at the same money at the same moment; I5 holds of every source afterwards. */
@ServiceTest
class MoneyConcurrencyIT {

    private static final int THREADS = 16;

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    MoneyAddsUp moneyAddsUp;

    private Scenario scenario;
    private UUID client;

    @BeforeEach
    void aKnownClient() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
    }

    @AfterEach
    void moneyStillAddsUp() {
        assertThat(moneyAddsUp.differences()).isEmpty();
    }

    @Test
    void givesFreeMoneyAwayOnce() throws Exception {
        String payment = id(scenario.pay(client, "50.00"));
        List<UUID> invoices = new ArrayList<>();
        for (int n = 0; n < THREADS; n++) {
            invoices.add(scenario.anInvoice(client, "10.00"));
        }

        List<Integer> statuses = atOnce(
                THREADS,
                n -> () -> scenario.allocate(payment, invoices.get(n), "10.00").status());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(THREADS - 5);
        assertThat(funds(scenario.payment(payment))).containsExactly("0.00", "50.00", "0.00", "0.00");
        events.await(
                "sales.payment.allocation-requested.v1",
                data -> data.path("paymentId").asString().equals(payment));
    }

    @Test
    void flagsAllButTheFirstOfEqualReceiptsRecordedAtOnce() throws Exception {
        List<Boolean> flags = atOnce(
                4,
                n -> () -> scenario.record(receipt(client, "77.00"))
                        .expect(201)
                        .json()
                        .path("possibleDuplicate")
                        .asBoolean());
        assertThat(flags).containsExactlyInAnyOrder(false, true, true, true);
    }

    @Test
    void recordsOneReceiptForOneKeySentAtOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        Object body = receipt(client, "12.00");
        List<String> answers = atOnce(
                8,
                n -> () -> api.as("sales-admin")
                        .post("/payments", body, key)
                        .expect(201)
                        .text());
        assertThat(answers.stream().distinct()).hasSize(1);
    }

    @Test
    void losesNothingWhenAReceiptBouncesWhileItIsAllocated() throws Exception {
        for (int round = 0; round < 5; round++) {
            JsonNode payment = scenario.pay(client, "40.00");
            List<UUID> invoices = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                invoices.add(scenario.anInvoice(client, "10.00"));
            }
            List<Integer> statuses = atOnce(
                    5,
                    n -> () -> n == 2
                            ? scenario.reverse(id(payment)).status()
                            : scenario.allocate(id(payment), invoices.get(n > 2 ? n - 1 : n), "10.00")
                                    .status());
            assertThat(statuses.get(2)).isEqualTo(200);
            assertThat(statuses).allMatch(status -> status == 200 || status == 201 || status == 409);

            JsonNode now = scenario.payment(id(payment));
            long allocated = statuses.stream().filter(status -> status == 201).count();
            assertThat(now.path("allocations").size()).isEqualTo((int) allocated);
            now.path("allocations").forEach(one -> scenario.tellApplied(now, one, "10.00"));
            now.path("allocations").forEach(one -> scenario.tellReleased(now, one, "10.00", "REVERSAL"));
            JsonNode end = scenario.awaitPayment(
                    id(payment), later -> later.path("status").asString().equals("REVERSED"));
            assertThat(funds(end)).containsExactly("0.00", "0.00", "40.00", "0.00");
        }
    }

    @Test
    void hearsAnswersWhileTheReceiptBounces() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID invoice = scenario.anInvoice(client, "30.00");
            JsonNode payment = scenario.pay(client, "40.00", allocation(invoice, "30.00"));
            List<Integer> statuses = atOnce(3, n -> () -> {
                if (n == 1) {
                    return scenario.reverse(id(payment)).status();
                }
                scenario.tellApplied(payment, allocationOf(payment), "25.00");
                return 200;
            });
            assertThat(statuses).containsOnly(200);
            scenario.awaitPayment(
                    id(payment),
                    now -> allocationOf(now).path("status").asString().equals("RELEASE_REQUESTED"));
            scenario.tellReleased(payment, allocationOf(payment), "25.00", "REVERSAL");
            JsonNode end = scenario.awaitPayment(
                    id(payment), now -> now.path("status").asString().equals("REVERSED"));
            assertThat(funds(end)).containsExactly("0.00", "0.00", "40.00", "0.00");
        }
    }

    private static <T> List<T> atOnce(int count, IntFunction<Callable<T>> work)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(count);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                Callable<T> one = work.apply(n);
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
