package com.azuvio.crmconnect.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.verification.demo.Demo;
import com.azuvio.crmconnect.verification.demo.Report;
import com.azuvio.crmconnect.verification.demo.SetUp;
import com.azuvio.crmconnect.verification.demo.TakeAdvance;
import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.documents.SampleDrafts;
import com.azuvio.crmconnect.verification.invariants.Invariants;
import com.azuvio.crmconnect.verification.sample.Balances;
import com.azuvio.crmconnect.verification.sample.ClientApi;
import com.azuvio.crmconnect.verification.sample.RebuildBalances;
import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.BackOffice;
import com.azuvio.crmconnect.verification.stack.Json;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import com.azuvio.crmconnect.verification.storm.MoneyStorm;
import com.azuvio.crmconnect.verification.storm.Redelivery;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole back office, started once as people start it, on real input, with every program killed in the middle of the work. */
class StackIT {

    private static final int CLIENTS = 60;
    private static final int MESSAGES = 120;
    private static final int DRAFTS = 500;
    private static final int PEOPLE = 50;
    private static final int KILLS = 3;
    private static final int PEOPLE_AT_THE_MONEY = 32;
    private static final int ACTIONS_EACH = 25;
    private static final long SEED = 20261124;
    private static final long DAY_MINUTES_MAX = 6;

    private static final LocalStack STACK = new LocalStack();

    @BeforeAll
    static void start() {
        STACK.start();
    }

    @AfterAll
    static void stop() {
        STACK.stop();
    }

    @Test
    void losesAndDoublesNothingWhileEveryProgramIsKilledInTheMiddle() throws Exception {
        RunningStack stack = STACK.running();
        Workplace workplace = new Workplace(stack, new Report(System.out, Clock.systemUTC()));

        CompletableFuture<Boolean> day =
                CompletableFuture.supplyAsync(() -> new Demo(workplace, "it").run(CLIENTS, MESSAGES));
        killAtOnce("order-service", "invoicing-service");
        killAtOnce("client-service", "payment-service", "notification-service");
        STACK.kill("gateway");
        STACK.restart("gateway");

        assertThat(day.get(DAY_MINUTES_MAX, TimeUnit.MINUTES))
                .as("the closing table agrees with the services' lists")
                .isTrue();
        awaitInvariants(stack);
    }

    @Test
    void theConsoleTakesEachRoleThroughItsDayInABrowser() {
        Workplace workplace = new Workplace(STACK.running(), new Report(System.out, Clock.systemUTC()));
        SetUp setUp = new SetUp(workplace);
        setUp.seller();
        setUp.exchangeRates();
        setUp.series();

        assertThat(ConsoleInBrowser.run(STACK.data()))
                .contains(" passed")
                .doesNotContain(" failed", " skipped", " flaky");
    }

    @Test
    void anAdvanceIsReceivedBilledAndDeductedOnce() {
        RunningStack stack = STACK.running();
        Workplace workplace = new Workplace(stack, new Report(System.out, Clock.systemUTC()));
        SetUp setUp = new SetUp(workplace);
        setUp.seller();
        setUp.exchangeRates();
        setUp.series();
        TakeAdvance advances = new TakeAdvance(workplace);
        String client = advances.client();

        assertThat(advances.take(client, true)).isEqualTo(Amount.of("1002.40", "RON"));
        assertThat(advances.take(client, false)).isEqualTo(Amount.of("1002.40", "RON"));
        awaitInvariants(stack);
    }

    @Test
    void numbersWithoutGapThoughFiftyIssueAndTheServiceIsKilled() throws Exception {
        RunningStack stack = STACK.running();
        Workplace workplace = new Workplace(stack, new Report(System.out, Clock.systemUTC()));
        SetUp setUp = new SetUp(workplace);
        setUp.seller();
        setUp.exchangeRates();
        setUp.series();
        List<String> drafts =
                new SampleDrafts(workplace.salesAdmin(), workplace.today().toString()).make(DRAFTS);
        AtomicInteger issued = new AtomicInteger();

        CompletableFuture<List<String>> numbers =
                CompletableFuture.supplyAsync(() -> Parallel.map(PEOPLE, drafts, draft -> {
                    JsonNode invoice = workplace
                            .salesAdmin()
                            .post("/invoices/" + draft + "/issue", Map.of())
                            .expect(200)
                            .json();
                    issued.incrementAndGet();
                    return invoice.at("/number").asString();
                }));
        for (int kill = 1; kill <= KILLS; kill++) {
            int underWay = kill * DRAFTS / (KILLS + 2);
            Patience.until(
                    "Issuing",
                    () -> issued.get() >= underWay
                            ? Optional.empty()
                            : Optional.of(issued.get() + " issued before the next kill at " + underWay));
            killAtOnce("invoicing-service");
        }

        assertThat(numbers.get(DAY_MINUTES_MAX, TimeUnit.MINUTES))
                .hasSize(DRAFTS)
                .doesNotHaveDuplicates();
        for (JsonNode series : workplace.salesAdmin().all("/series")) {
            JsonNode report =
                    workplace.salesAdmin().read("/series/" + series.at("/id").asString() + "/gaps");
            assertThat(report.at("/complete").asBoolean()).as(report.toString()).isTrue();
        }
        awaitInvariants(stack);
    }

    @Test
    void addsUpThoughThirtyTwoPeopleMoveMoneyAndEveryEventComesAgain() throws Exception {
        RunningStack stack = STACK.running();
        Workplace workplace = new Workplace(stack, new Report(System.out, Clock.systemUTC()));
        SetUp setUp = new SetUp(workplace);
        setUp.seller();
        setUp.exchangeRates();
        setUp.series();
        MoneyStorm storm = new MoneyStorm(workplace);
        storm.prepare();

        Map<String, Integer> answers;
        Redelivery again = new Redelivery(stack, SEED);
        try (again) {
            answers = storm.rage(PEOPLE_AT_THE_MONEY, ACTIONS_EACH);
        }

        System.out.println("Money moved: " + answers + "; events delivered again: " + again.delivered());
        assertThat(answers)
                .containsKeys("pay 201", "allocate 201", "release 200", "issue credit note 200", "reverse 200")
                .containsKeys("approve refund 200", "write off document 201", "write off free money 201")
                .containsKeys("undo write-off 200");
        assertThat(again.delivered()).isPositive();
        awaitInvariants(stack);
        STACK.rebuildBalances();
        assertThat(rebuildBalancesWith(plantedReceipt(), stack))
                .as("the sample notices a receipt that the API does not know")
                .isEqualTo(1);
    }

    private static Balances plantedReceipt() {
        Balances planted = new Balances();
        String receipt =
                "{\"paymentId\":\"planted\",\"clientId\":\"nobody\",\"amount\":{\"amount\":\"0.01\",\"currency\":\"RON\"}}";
        planted.book("sales.payment.recorded.v1", Json.read(receipt.getBytes(StandardCharsets.UTF_8)));
        return planted;
    }

    private static int rebuildBalancesWith(Balances planted, RunningStack stack) {
        Properties kafka = new Properties();
        kafka.put("bootstrap.servers", stack.kafka());
        String client = "cli-finance-manager";
        ClientApi api = new ClientApi(stack.gateway(), client, stack.secret("machine-" + client));
        return new RebuildBalances(System.out).run(kafka, api, planted);
    }

    private static void killAtOnce(String... names) {
        Stream.of(names).forEach(STACK::kill);
        STACK.startMissing();
    }

    /** Each service's copies and outbox come to rest within seconds; what differs after that is wrong. */
    private static void awaitInvariants(RunningStack stack) {
        Invariants invariants = new Invariants(stack, new BackOffice(stack));
        Patience.until("Every invariant to hold", () -> {
            List<String> differences = differences(invariants.check());
            return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", differences));
        });
    }

    private static List<String> differences(Map<String, List<String>> results) {
        return results.entrySet().stream()
                .flatMap(result -> result.getValue().stream().map(difference -> result.getKey() + ": " + difference))
                .toList();
    }
}
