package com.azuvio.crmconnect.invoicing.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Each number equals its list (B9). */
@InvoicingTest
class MetricsIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private RecordMetrics recording;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private LocalDate today = LocalDate.EPOCH;
    private UUID clientId = UuidV7.next();

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
        today = calendar.today();
        clientId = upstream.clientIsKnown();
    }

    @AfterEach
    void closeWhatIsOpen() {
        change("update invoices set due_on = issued_on + 30 where client_id = ? and status = 'ISSUED'", clientId);
    }

    @Test
    void receivablesAtRiskAreOpenAndMoreThanThirtyDaysOverdue() {
        long before = count("OVERDUE_OVER_30_DAYS");
        BigDecimal openBefore = open();
        for (int days : List.of(29, 30, 31, 200)) {
            UUID id = documents.anIssuedInvoice(clientId);
            change("update invoices set due_on = ? where id = ?", today.minusDays(days), id);
        }

        assertThat(count("OVERDUE_OVER_30_DAYS")).isEqualTo(before + 2);
        assertThat(open()).isEqualByComparingTo(openBefore.add(new BigDecimal("242.00")));
        List<JsonNode> list = listOf("OVERDUE_OVER_30_DAYS");
        assertThat(list).hasSize((int) (before + 2));
        assertThat(list.stream()
                        .map(row -> new BigDecimal(
                                row.path("remaining").path("amount").asString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(open());
    }

    @Test
    void receivablesAtRiskAreAlsoSummedInTheCompanysCurrency() {
        UUID id = documents.anIssuedInvoice(clientId);
        change("update invoices set due_on = ? where id = ?", today.minusDays(31), id);

        JsonNode sum = api.as("finance-manager")
                .get("/reports/metrics")
                .expect(200)
                .json()
                .path("overdueInCompanyCurrency");

        assertThat(sum.path("withoutRate").isEmpty()).isTrue();
        assertThat(sum.path("rates").path(0).path("currency").asString()).isEqualTo("EUR");
        assertThat(sum.path("open").path("currency").asString()).isEqualTo("RON");
        BigDecimal rate = sum.path("rates").path(0).path("rate").decimalValue();
        assertThat(new BigDecimal(sum.path("open").path("amount").asString()))
                .isEqualByComparingTo(open().multiply(rate).setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void issuanceTimeRunsFromTheBackOfficesClickToTheFirstHandOver() {
        change("update invoices set delivered_on = date '2020-01-01' where delivered_on is not null");
        List<Integer> days = List.of(0, 1, 1, 2, 3, 9);
        days.forEach(this::deliveredAfter);
        JsonNode measured = measured("ISSUANCE_TIME").getFirst();

        assertThat(measured.path("documents").asInt()).isEqualTo(6);
        assertThat(measured.path("meanDays").decimalValue()).isEqualByComparingTo("2.7"); // 16 / 6
        assertThat(measured.path("medianDays").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(measured.path("p90Days").decimalValue()).isEqualByComparingTo("6.0"); // half-way from 3 to 9
        assertThat(listOf("ISSUANCE_TIME")).hasSize(6);
    }

    @Test
    void errorsAreInvoicesThatWereReversedAndIssuedAgain() {
        long before = count("REISSUED");
        reissued("ERROR", true);
        UUID wrong = reissued("ERROR", true);
        reissued("ERROR", false); // still a draft
        reissued("OTHER", true);
        documents.anIssuedCreditNote(documents.anIssuedInvoice(clientId)); // not issued again

        JsonNode measured = measured("REISSUED").getFirst();
        assertThat(measured.path("documents").asLong()).isEqualTo(before + 2);
        assertThat(measured.path("ratePercent").decimalValue()).isPositive();
        assertThat(listOf("REISSUED"))
                .hasSize((int) before + 2)
                .extracting(row -> row.path("id").asString())
                .contains(wrong.toString());
    }

    private UUID reissued(String reason, boolean issued) {
        UUID id = documents.anIssuedInvoice(clientId);
        JsonNode replacement = api.as("sales-admin")
                .post("/invoices/" + id + "/credit-and-reissue", Map.of("reason", reason, "text", "Wrong address"))
                .expect(201)
                .json()
                .path("replacement");
        if (issued) {
            api.as("sales-admin")
                    .post("/invoices/" + replacement.path("id").asString() + "/issue")
                    .expect(200);
        }
        return id;
    }

    @Test
    void keepsTheLastMeasurementOfADay() {
        recording.record();
        long before = count("OVERDUE_OVER_30_DAYS");
        UUID id = documents.anIssuedInvoice(clientId);
        change("update invoices set due_on = ? where id = ?", today.minusDays(90), id);
        recording.record();
        recording.record();

        List<JsonNode> days = history("OVERDUE_OVER_30_DAYS", today, today);
        assertThat(days).hasSize(1);
        assertThat(days.getFirst().path("measured").path("documents").asLong()).isEqualTo(before + 1);
        assertThat(days.getFirst()
                        .path("measured")
                        .path("open")
                        .path("currency")
                        .asString())
                .isEqualTo("EUR");
        closeWhatIsOpen();
        recording.record();
        assertThat(history("OVERDUE_OVER_30_DAYS", today, today).stream()
                        .mapToLong(day -> day.path("measured").path("documents").asLong())
                        .sum())
                .isEqualTo(before);
        assertThat(history("REISSUED", today, today)).hasSize(1);
    }

    @Test
    void isForAdminsAndFinanceAndAtMostTwoYears() {
        api.as("account-executive").get("/reports/metrics").expect(403);
        String history = "/reports/metrics/history?metric=REISSUED&from=";
        api.as("finance-manager").get(history + "2020-01-01&to=2026-01-01").expectProblem(400, "range-too-long");
        api.as("finance-manager").get(history + "2026-01-02&to=2026-01-01").expectProblem(400, "range-too-long");
        api.as("finance-manager").get("/reports/metrics/history?metric=X").expect(400);
    }

    private void deliveredAfter(int days) {
        UUID orderId = upstream.orderIsConfirmed(
                clientId,
                confirmation -> confirmation.put(
                        "confirmedAt",
                        today.minusDays(days)
                                .atTime(12, 0)
                                .toInstant(ZoneOffset.UTC)
                                .toString()));
        UUID id = documents.draftOf(orderId);
        api.as("sales-admin").post("/invoices/" + id + "/issue").expect(200);
        api.as("sales-admin")
                .post("/invoices/" + id + "/delivered", Map.of("how", "OTHER", "on", today.toString()))
                .expect(200);
    }

    private long count(String metric) {
        return measured(metric).stream()
                .mapToLong(one -> one.path("documents").asLong())
                .sum();
    }

    private BigDecimal open() {
        return measured("OVERDUE_OVER_30_DAYS").stream()
                .filter(one -> one.path("open").path("currency").asString().equals("EUR"))
                .map(one -> new BigDecimal(one.path("open").path("amount").asString()))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private List<JsonNode> measured(String metric) {
        return now().path("measurements")
                .valueStream()
                .filter(one -> one.path("metric").asString().equals(metric))
                .toList();
    }

    private JsonNode now() {
        return api.as("finance-manager").get("/reports/metrics").expect(200).json();
    }

    private List<JsonNode> listOf(String metric) {
        String path = now().path("lists").path(metric).asString();
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page =
                api.as("finance-manager").get(path + "&limit=3").expect(200).json();
        rows.addAll(page.path("items").valueStream().toList());
        while (page.has("nextCursor")) {
            page = api.as("finance-manager")
                    .get(path + "&limit=3&cursor=" + page.path("nextCursor").asString())
                    .expect(200)
                    .json();
            rows.addAll(page.path("items").valueStream().toList());
        }
        return rows;
    }

    private List<JsonNode> history(String metric, LocalDate from, LocalDate to) {
        return api.as("finance-manager")
                .get("/reports/metrics/history?metric=" + metric + "&from=" + from + "&to=" + to)
                .expect(200)
                .json()
                .valueStream()
                .toList();
    }

    /** Days pass; issued documents are frozen for everybody else. */
    private void change(String sql, Object... parameters) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update(sql, parameters);
        });
    }
}
