package com.azuvio.crmconnect.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.payment.bank.file.LargeFiles;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class BankImportIT {

    @Autowired
    Api api;

    @Autowired
    JdbcTemplate jdbc;

    private BankScenario bank;
    private String account;

    @BeforeEach
    void anAccount() {
        bank = new BankScenario(api);
        account = bank.anAccount();
    }

    @Test
    void importsTheSameFileOnce() {
        String file = BankScenario.csv(row("2026-03-02", "5.00", "a", "B1"), row("2026-03-03", "-1.00", "fee", "B2"));
        JsonNode first = bank.imported(file);
        assertThat(first.path("format").asString()).isEqualTo("CSV");
        assertThat(first.path("newLines").asInt()).isEqualTo(2);
        JsonNode again = bank.imported(file);
        assertThat(again.path("repeated").asBoolean()).isTrue();
        assertThat(again.path("newLines").asInt()).isZero();
        assertThat(again.path("knownLines").asInt()).isEqualTo(2);
        assertThat(again.path("importId")).isEqualTo(first.path("importId"));
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void takesOfAnOverlappingFileOnlyWhatIsNew() {
        bank.imported(BankScenario.csv(row("2026-03-02", "5.00", "a", "B1"), row("2026-03-03", "6.00", "b", "")));
        JsonNode second = bank.imported(BankScenario.csv(
                row("2026-03-03", "6.00", "b", ""),
                row("2026-03-03", "6.00", "b", ""),
                row("2026-03-04", "7.00", "c", "B3")));
        assertThat(second.path("newLines").asInt()).isEqualTo(2);
        assertThat(second.path("knownLines").asInt()).isEqualTo(1);
        assertThat(lines()).isEqualTo(4);
    }

    @Test
    void keepsEqualLinesOfOneDayApart() {
        String[] equal = IntStream.range(0, 3)
                .mapToObj(i -> ":61:2603020302C10,00NTRFNONREF\n:86:166?20coffee\n")
                .toArray(String[]::new);
        String file = BankScenario.mt940(account, "1/1", "0,00", "30,00", equal);
        assertThat(bank.imported(file).path("newLines").asInt()).isEqualTo(3);
        // The statement of the whole week holds that day, too.
        String week = BankScenario.mt940(
                account, "2/1", "0,00", "31,00", equal[0], equal[1], equal[2], ":61:2603030303C1,00NTRFNONREF\n");
        JsonNode second = bank.imported(week);
        assertThat(second.path("newLines").asInt()).isEqualTo(1);
        assertThat(second.path("knownLines").asInt()).isEqualTo(3);
        assertThat(lines()).isEqualTo(4);
    }

    @Test
    void countsAStatementThatStandsInTheFileTwiceOnce() {
        String line = ":61:2603020302C10,00NTRFNONREF\n";
        String statement = BankScenario.mt940(account, "1/1", "0,00", "20,00", line, line);
        JsonNode result = bank.imported(statement + statement);
        assertThat(result.path("newLines").asInt()).isEqualTo(2);
        assertThat(result.path("knownLines").asInt()).isEqualTo(2);
    }

    @Test
    void checksTheBalances() {
        JsonNode good =
                bank.imported(BankScenario.mt940(account, "1/1", "10,00", "15,00", ":61:2603020302C5,00NTRFNONREF\n"));
        assertThat(good.path("statements").path(0).path("balanceCheck").asString())
                .isEqualTo("MATCHES");
        JsonNode short1 =
                bank.imported(BankScenario.mt940(account, "2/1", "15,00", "30,00", ":61:2603040304C5,00NTRFNONREF\n"));
        assertThat(short1.path("statements").path(0).path("balanceCheck").asString())
                .isEqualTo("DIFFERS");
        JsonNode list = api.as("finance-manager")
                .get("/bank-statements?balanceCheck=DIFFERS&accountId=" + bank.accountId(account))
                .expect(200)
                .json();
        assertThat(list.path("items").size()).isEqualTo(1);
        assertThat(list.path("counts").path("MATCHES").asLong()).isEqualTo(1);
    }

    @Test
    void importsNothingOfABrokenFile() {
        ApiResponse broken = bank.importFile(
                BankScenario.csv(row("2026-03-02", "5.00", "a", "B1"), row("2026-03-32", "6.00", "b", "B2")));
        broken.expectProblem(422, "statement-unreadable");
        assertThat(broken.json().path("line").asInt()).isEqualTo(3);
        assertThat(broken.json().path("field").asString()).isEqualTo("bookedOn");
        assertThat(lines()).isZero();
    }

    @Test
    void refusesWhatIsNotOurs() {
        String foreign = row("2026-03-02", "5.00", "a", "B1").replace(account, "DE89370400440532013000");
        bank.importFile(BankScenario.csv(foreign)).expectProblem(422, "bank-account-unknown");
        String dollars = row("2026-03-02", "5.00", "a", "B1").replace("EUR", "USD");
        bank.importFile(BankScenario.csv(dollars)).expectProblem(422, "bank-account-unknown");
        bank.imported(BankScenario.csv(row("2026-03-02", "5.00", "a", "B1")));
        bank.importFile(BankScenario.mt940(account, "1/1", "0,00", "5,00", ":61:2603020302C5,00NTRFNONREF//B1\n"))
                .expectProblem(409, "days-imported-in-another-format");
        bank.importFile("hello").expectProblem(422, "statement-format-unknown");
        bank.importFile("").expectProblem(422, "statement-format-unknown");
    }

    @Test
    void keepsOurAccounts() {
        Api admin = api.as("sales-admin");
        ApiResponse read =
                admin.get("/bank-accounts/" + bank.accountId(account)).expect(200);
        assertThat(read.json().path("iban").asString()).isEqualTo(account);
        bank.register(account).expectProblem(409, "bank-account-taken");
        bank.register("RO50AAAA1B31007593840000").expectProblem(400, "invalid-iban");
        String changed = "{\"name\": \"Old account\", \"active\": false}";
        String path = "/bank-accounts/" + bank.accountId(account);
        admin.put(path, changed, "\"7\"").expectProblem(412, "stale-version");
        admin.put(path, changed, read.header("ETag")).expect(200);
        bank.importFile(BankScenario.csv(row("2026-03-02", "5.00", "a", "B1")))
                .expectProblem(422, "bank-account-inactive");
        admin.get("/bank-accounts/" + UUID.randomUUID()).expectProblem(404, "bank-account-not-found");
    }

    @Test
    void importsAndComparesFiftyThousandLines(@TempDir Path directory) throws IOException {
        Path file = LargeFiles.camt(directory, account);
        ApiResponse answer = api.as("sales-admin")
                .send(api.as("sales-admin")
                        .request("/bank-statements/import")
                        .setHeader("Content-Type", "application/xml")
                        .timeout(Duration.ofMinutes(2))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofFile(file)));
        assertThat(answer.expect(200).json().path("newLines").asInt()).isEqualTo(LargeFiles.LINES);
        assertThat(lines()).isEqualTo(LargeFiles.LINES);
        await().atMost(Duration.ofMinutes(3)).until(() -> comparing() == 0);
        assertThat(Files.size(file)).isGreaterThan(19_000_000L);
    }

    private String row(String day, String amount, String text, String reference) {
        return account + "," + day + "," + amount + ",EUR," + text + "," + reference;
    }

    private int comparing() {
        Integer count = jdbc.queryForObject(
                "select count(*) from bank_lines where account_id = ? and status = 'IMPORTED'",
                Integer.class,
                bank.accountId(account));
        return count == null ? 0 : count;
    }

    private int lines() {
        Integer count = jdbc.queryForObject(
                "select count(*) from bank_lines where account_id = ?", Integer.class, bank.accountId(account));
        return count == null ? 0 : count;
    }
}
