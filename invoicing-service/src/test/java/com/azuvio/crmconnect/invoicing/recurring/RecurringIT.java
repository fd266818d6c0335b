package com.azuvio.crmconnect.invoicing.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Templates make their documents, each period once, whatever happens in between. */
@InvoicingTest
class RecurringIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WORKERS = 4;

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private GenerateRecurring generator;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void makesADraftForReviewThatBillsThePeriod() {
        LocalDate today = calendar.today();
        UUID id = create(known(), template -> {});

        generator.run();

        JsonNode period = periods(id).path(0);
        assertThat(period.path("outcome").asString()).isEqualTo("GENERATED");
        assertThat(period.path("late").asBoolean()).isFalse();
        JsonNode invoice = invoice(period);
        assertThat(invoice.path("status").asString()).isEqualTo("DRAFT");
        assertThat(invoice.path("taxPoint").asString()).isEqualTo(today.toString());
        assertThat(invoice.path("period").path("from").asString()).isEqualTo(today.toString());
        assertThat(invoice.path("period").path("to").asString())
                .isEqualTo(today.plusMonths(1).minusDays(1).toString());
        assertThat(invoice.path("links").path("recurringTemplate").asString()).isEqualTo("/recurring-templates/" + id);
        assertThat(invoice.path("totals").path("gross").path("amount").asString())
                .isEqualTo("121.00");
    }

    @Test
    void workersAtOnceMakeEachPeriodOnce() throws Exception {
        UUID client = known();
        List<UUID> templates = IntStream.range(0, 4)
                .mapToObj(index -> create(client, template -> {
                    schedule(template)
                            .put("startOn", calendar.today().minusMonths(5).toString());
                    template.put("generatePast", true);
                }))
                .toList();

        atOnce(generator::run);
        generator.run();

        for (UUID id : templates) {
            assertThat(jdbc.queryForList(
                            "select period_index from recurring_periods where template_id = ? and outcome = 'GENERATED' order by 1",
                            Integer.class,
                            id))
                    .containsExactly(0, 1, 2, 3, 4, 5);
            assertThat(jdbc.queryForObject(
                            "select count(*) from invoices where recurring_template_id = ?", Integer.class, id))
                    .isEqualTo(6);
        }
    }

    @Test
    void aTemplateThatFailsHoldsNothingUpAndRecovers() {
        UUID client = known();
        UUID failing = create(client, template -> {});
        String content =
                jdbc.queryForObject("select content from recurring_templates where id = ?", String.class, failing);
        jdbc.update("""
                update recurring_templates
                set content = (content::jsonb || '{"discountAmount": {"amount": "500.00", "currency": "EUR"}}')::text
                where id = ?""", failing);
        UUID other = create(client, template -> {});

        generator.run();

        JsonNode failed = periods(failing).path(0);
        assertThat(failed.path("outcome").asString()).isEqualTo("FAILED");
        assertThat(failed.path("reason").asString()).contains("billing-invalid", "discount.amount");
        assertThat(failed.path("attempts").asInt()).isEqualTo(1);
        assertThat(periods(other).path(0).path("outcome").asString()).isEqualTo("GENERATED");
        JsonNode list = admin().get("/recurring-templates?status=FAILING&clientId=" + client)
                .expect(200)
                .json();
        assertThat(list.path("items").size()).isEqualTo(1);
        assertThat(list.path("items").path(0).path("id").asString()).isEqualTo(failing.toString());
        assertThat(list.path("counts").path("ACTIVE").asInt()).isEqualTo(2);
        assertThat(list.path("counts").path("FAILING").asInt()).isEqualTo(1);

        jdbc.update("update recurring_templates set content = ? where id = ?", content, failing);
        generator.run();
        assertThat(periods(failing).path(0).path("outcome").asString())
                .as("not before its pause is over")
                .isEqualTo("FAILED");
        clock.advance(Duration.ofMinutes(2));
        generator.run();
        assertThat(periods(failing).path(0).path("outcome").asString()).isEqualTo("GENERATED");
    }

    @Test
    void anOutageOfThreeMonthsIsCaughtUpWithThreeLateDocuments() {
        LocalDate today = calendar.today();
        LocalDate start = today.minusMonths(3).minusDays(1);
        UUID client = known();
        clock.set(start.atTime(12, 0).atZone(calendar.zone()).toInstant());
        UUID id = create(client, template -> schedule(template).put("startOn", start.toString()));
        generator.run();
        assertThat(periods(id).size()).isEqualTo(1);
        clock.reset();

        generator.run();

        JsonNode periods = periods(id);
        assertThat(periods.valueStream().map(period -> period.path("index").asInt()))
                .containsExactly(3, 2, 1, 0);
        assertThat(periods.valueStream().map(period -> period.path("late").asBoolean()))
                .containsExactly(true, true, true, false);
    }

    @Test
    void issuesAndSendsWhereTheTemplateSaysSo() {
        UUID id = create(known(), template -> template.put("sendPolicy", "ISSUE_AND_SEND"));

        generator.run();

        JsonNode period = await().until(
                        () -> periods(id).path(0),
                        row -> row.path("policyStep").asString().equals("DONE"));
        JsonNode invoice = invoice(period);
        assertThat(invoice.path("status").asString()).isEqualTo("ISSUED");
        assertThat(invoice.path("delivery").path("status").asString()).isEqualTo("QUEUED");
    }

    @Test
    void aDocumentThatIsNotReadyStaysADraftAndItsPeriodSaysWhy() {
        UUID client = known();
        UUID id = create(client, template -> template.put("sendPolicy", "ISSUE").put("currency", "CHF"));

        generator.run();

        JsonNode period = periods(id).path(0);
        assertThat(period.path("outcome").asString()).isEqualTo("GENERATED");
        assertThat(period.path("policyStep").asString()).isEqualTo("REFUSED");
        assertThat(period.path("policyReason").asString()).contains("invoice-not-ready");
        assertThat(invoice(period).path("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void asksBeforeItMakesDocumentsOfThePast() {
        UUID client = known();
        ObjectNode past = template(client);
        schedule(past).put("startOn", calendar.today().minusDays(2).toString()).put("intervalUnit", "DAYS");

        ApiResponse asked = admin().post("/recurring-templates", past).expectProblem(422, "start-in-past");
        assertThat(asked.json().path("periods").asInt()).isEqualTo(2);
        past.put("generatePast", false);
        UUID id = idOf(admin().post("/recurring-templates", past).expect(201));
        generator.run();
        assertThat(periods(id).size()).isEqualTo(1);
        assertThat(periods(id).path(0).path("index").asInt()).isEqualTo(2);
    }

    @Test
    void aPauseIsCaughtUpOrSkippedAsThePersonSays() {
        UUID client = known();
        LocalDate start = calendar.today().minusDays(4);
        clock.set(start.atTime(12, 0).atZone(calendar.zone()).toInstant());
        List<UUID> templates = IntStream.range(0, 2)
                .mapToObj(index -> create(
                        client,
                        template -> schedule(template)
                                .put("startOn", start.toString())
                                .put("intervalUnit", "DAYS")))
                .toList();
        templates.forEach(id -> command(id, "pause", Map.of()).expect(200));
        clock.reset();
        generator.run();
        assertThat(periods(templates.getFirst()).size()).isZero();

        command(templates.getFirst(), "resume", Map.of()).expectProblem(400, "invalid-request");
        command(templates.getFirst(), "resume", Map.of("catchUp", true)).expect(200);
        command(templates.getLast(), "resume", Map.of("catchUp", false)).expect(200);
        generator.run();

        assertThat(outcomes(templates.getFirst()))
                .containsExactly("GENERATED", "GENERATED", "GENERATED", "GENERATED", "GENERATED");
        assertThat(outcomes(templates.getLast()))
                .containsExactly("GENERATED", "SKIPPED", "SKIPPED", "SKIPPED", "SKIPPED");
    }

    @Test
    void aSkippedPeriodGetsNoDocumentUntilThatIsTakenBack() {
        UUID id = create(known(), template -> {});
        command(id, "periods/0/skip", Map.of()).expectProblem(400, "invalid-request");
        command(id, "periods/0/skip", Map.of("reason", "Free of charge")).expect(200);
        command(id, "periods/2/skip", Map.of("reason", "Closed in summer")).expect(200);
        command(id, "periods/2/skip", Map.of("reason", "again")).expectProblem(409, "period-skipped");
        command(id, "periods/500/skip", Map.of("reason", "far")).expectProblem(404, "recurring-period-not-found");
        generator.run();
        assertThat(outcomes(id)).containsExactly("SKIPPED", "SKIPPED");
        JsonNode preview = admin().get("/recurring-templates/" + id + "/preview?count=3")
                .expect(200)
                .json();
        assertThat(preview.valueStream().map(period -> period.path("index").asInt()))
                .containsExactly(1, 2, 3);
        assertThat(preview.path(1).path("skipped").asBoolean()).isTrue();

        command(id, "periods/0/unskip", Map.of()).expect(200);
        generator.run();

        assertThat(outcomes(id)).containsExactly("SKIPPED", "GENERATED");
        command(id, "periods/0/skip", Map.of("reason", "late")).expectProblem(409, "period-generated");
        command(id, "periods/0/unskip", Map.of()).expectProblem(409, "period-not-skipped");
        command(id, "end", Map.of("reason", "The contract is over")).expect(200);
        command(id, "pause", Map.of()).expectProblem(409, "recurring-template-ended");
    }

    @Test
    void anEditReachesOnlyWhatIsStillToBeMade() {
        UUID client = known();
        UUID id = create(client, template -> {});
        generator.run();
        ApiResponse read = admin().get("/recurring-templates/" + id).expect(200);
        ObjectNode dearer = template(client);
        ((ObjectNode) dearer.path("lines").path(0)).put("unitPrice", "60.00");

        admin().put("/recurring-templates/" + id, dearer, "\"99\"").expectProblem(412, "stale-version");
        JsonNode edited = admin().put("/recurring-templates/" + id, dearer, read.header("ETag"))
                .expect(200)
                .json();
        assertThat(edited.path("net").path("amount").asString()).isEqualTo("120.00");
        assertThat(edited.path("nextIndex").asInt()).isEqualTo(1);
        assertThat(invoice(periods(id).path(0))
                        .path("totals")
                        .path("net")
                        .path("amount")
                        .asString())
                .isEqualTo("100.00");

        clock.set(calendar.today()
                .plusMonths(1)
                .atTime(12, 0)
                .atZone(calendar.zone())
                .toInstant());
        generator.run();
        LocalDate today = calendar.today();
        JsonNode line = report(today, today)
                .path("items")
                .valueStream()
                .filter(row -> row.path("templateId").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("state").asString()).isEqualTo("GENERATED");
        assertThat(line.path("totalBefore").path("amount").asString()).isEqualTo("121.00");
        assertThat(line.path("total").path("amount").asString()).isEqualTo("145.20");
        assertThat(line.path("amountChanged").asBoolean()).isTrue();
    }

    @Test
    void comparesWhatWasExpectedWithWhatWasMade() {
        UUID id = create(known(), template -> schedule(template).put("intervalUnit", "DAYS"));
        LocalDate today = calendar.today();
        command(id, "periods/1/skip", Map.of("reason", "A holiday")).expect(200);
        command(id, "pause", Map.of()).expect(200);

        JsonNode report = report(today, today.plusDays(2));

        List<JsonNode> lines = report.path("items")
                .valueStream()
                .filter(row -> row.path("templateId").asString().equals(id.toString()))
                .toList();
        assertThat(lines.stream().map(line -> line.path("state").asString()))
                .containsExactly("MISSING", "SKIPPED", "UPCOMING");
        assertThat(lines.getFirst().path("reason").asString()).isEqualTo("paused");
        assertThat(lines.get(1).path("reason").asString()).isEqualTo("A holiday");
        assertThat(lines.get(1).path("decidedBy").asString()).isNotEmpty();
        assertThat(report.path("counts").path("MISSING").asInt()).isPositive();
        admin().get("/recurring-periods?from=" + today + "&to=" + today.minusDays(1))
                .expectProblem(400, "range-invalid");

        String month = YearMonth.from(today).toString();
        JsonNode checked = admin().post("/recurring-checks", Map.of("month", month))
                .expect(200)
                .json();
        assertThat(checked.path("checkedBy").asString()).isNotEmpty();
        assertThat(report(today, today).path("checks").path(0).path("month").asString())
                .isEqualTo(month);
        admin().post(
                        "/recurring-checks",
                        Map.of("month", YearMonth.from(today).plusMonths(2).toString()))
                .expectProblem(422, "month-ahead");
    }

    @Test
    void refusesASchedulesNonsenseWithItsFields() {
        ObjectNode request = template(known());
        schedule(request).put("intervalUnit", "WEEKS").put("intervalCount", 105).put("anchorDay", 3);

        ApiResponse refused = admin().post("/recurring-templates", request).expectProblem(422, "schedule-invalid");

        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("schedule.intervalCount", "schedule.anchorDay");
    }

    private UUID known() {
        UUID clientId = upstream.clientIsKnown();
        await().until(() -> {
            Long revision = jdbc.queryForObject(
                    "select coalesce(max(revision), 0) from client_copies where client_id = ?", Long.class, clientId);
            return revision != null && revision > 0;
        });
        return clientId;
    }

    private UUID create(UUID client, Consumer<ObjectNode> change) {
        ObjectNode request = template(client);
        change.accept(request);
        return idOf(admin().post("/recurring-templates", request).expect(201));
    }

    private ObjectNode template(UUID client) {
        return (ObjectNode) JSON.readTree("""
                {"name": "Maintenance", "clientId": "%s", "currency": "EUR",
                 "schedule": {"startOn": "%s", "intervalCount": 1, "intervalUnit": "MONTHS"},
                 "lines": [{"description": "Maintenance", "kind": "SERVICE", "vatClass": "STANDARD", "unitCode": "MON",
                            "quantity": "2", "unitPrice": "50.00"}]}""".formatted(client, calendar.today()));
    }

    private static ObjectNode schedule(ObjectNode template) {
        return (ObjectNode) template.path("schedule");
    }

    private static UUID idOf(ApiResponse created) {
        return UUID.fromString(created.json().path("id").asString());
    }

    private JsonNode periods(UUID id) {
        return admin().get("/recurring-templates/" + id).expect(200).json().path("periods");
    }

    private List<String> outcomes(UUID id) {
        return periods(id)
                .valueStream()
                .map(period -> period.path("outcome").asString())
                .toList();
    }

    private JsonNode invoice(JsonNode period) {
        return admin().get("/invoices/" + period.path("invoiceId").asString())
                .expect(200)
                .json();
    }

    private JsonNode report(LocalDate from, LocalDate to) {
        return admin().get("/recurring-periods?limit=200&from=" + from + "&to=" + to)
                .expect(200)
                .json();
    }

    private ApiResponse command(UUID id, String command, Object body) {
        return admin().post("/recurring-templates/" + id + "/" + command, body);
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private static void atOnce(Runnable work) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(WORKERS);
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Object>> running = IntStream.range(0, WORKERS)
                    .mapToObj(index -> threads.submit(() -> {
                        start.await();
                        work.run();
                        return (Object) index;
                    }))
                    .toList();
            for (Future<Object> future : running) {
                assertThat(future.get()).isNotNull();
            }
        }
    }
}
