package com.azuvio.crmconnect.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Many people at the same lines, while the background compares them: a line is at most one receipt, and no money appears or is lost. */
@ServiceTest
class BankRaceIT {

    private static final int LINES = 12;
    private static final int THREADS = 16;
    private static final int STEPS = 25;

    @Autowired
    Api api;

    @Autowired
    Clients clients;

    @Autowired
    OpenDocuments documents;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    List<SelfCheck> selfChecks;

    @Test
    void keepsEachLineAtMostOneReceipt() throws Exception {
        BankScenario bank = new BankScenario(api);
        Receivables receivables = new Receivables(clients, documents);
        String account = bank.anAccount();
        UUID client = receivables.aClient("Race " + UUID.randomUUID(), null);
        String[] rows = new String[LINES];
        for (int i = 0; i < LINES; i++) {
            // Nothing is open for them: their money stays free, so that a reversal needs no document's answer.
            rows[i] = BankScenario.fullRow(account, "2026-03-02", (i + 1) + ".00", "line " + i, "", "", "");
        }
        String statement = bank.imported(BankScenario.full(rows))
                .path("statements")
                .path(0)
                .path("id")
                .asString();
        List<UUID> lines = jdbc.queryForList(
                "select id from bank_lines where statement_id = ?::uuid order by position", UUID.class, statement);

        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(i);
            people.add(() -> {
                for (int step = 0; step < STEPS; step++) {
                    act(lines.get(random.nextInt(LINES)), random.nextInt(10), client);
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Void> person : threads.invokeAll(people)) {
                person.get();
            }
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> count("status = 'IMPORTED'", statement) == 0);
        assertThat(count("status = 'MATCHED'", statement)).isPositive();
        assertThat(sum("""
                select coalesce(sum(p.amount), 0) from money_sources p
                 where p.bank_line_id in (select id from bank_lines where statement_id = ?::uuid) and p.reversed_on is null
                """, statement))
                .as("standing receipts are the matched lines")
                .isEqualTo(sum(
                        "select coalesce(sum(amount), 0) from bank_lines where statement_id = ?::uuid and status = 'MATCHED'",
                        statement));
        for (SelfCheck check : selfChecks) {
            if (check.name().startsWith("bank-lines-are-receipts")
                    || check.name().startsWith("I5")) {
                assertThat(check.differences()).as(check.name()).isEmpty();
            }
        }
        JsonNode page = api.as("sales-admin")
                .get("/bank-lines?statementId=" + statement)
                .expect(200)
                .json();
        assertThat(page.path("items").size()).isEqualTo(LINES);
    }

    /** What is refused is refused by a rule: nobody sees a fault. */
    private void act(UUID line, int dice, UUID client) {
        Api admin = api.as("sales-admin");
        Map<String, Object> why = Map.of("reason", "racing");
        String path = "/bank-lines/" + line;
        int status = switch (dice) {
            case 0 -> admin.post(path + "/ignore", why).status();
            case 1 -> admin.post(path + "/reopen", why).status();
            case 2 -> admin.post(path + "/compare").status();
            case 3, 4, 5 -> admin.post(path + "/undo", why).status();
            default -> admin.post(path + "/accept", Map.of("clientId", client)).status();
        };
        assertThat(status).isIn(200, 409);
    }

    private int count(String condition, String statement) {
        return sum("select count(*) from bank_lines where statement_id = ?::uuid and " + condition, statement)
                .intValue();
    }

    private BigDecimal sum(String sql, String statement) {
        BigDecimal sum = jdbc.queryForObject(sql, BigDecimal.class, statement);
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
