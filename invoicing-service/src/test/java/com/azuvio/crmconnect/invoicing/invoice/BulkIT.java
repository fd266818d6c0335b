package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.StatementCounter;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two hundred at once, an answer for each (B7). */
@InvoicingTest
class BulkIT {

    @Autowired
    private Api api;

    @Autowired
    private EventProbe events;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private BulkIssue bulkIssue;

    @Autowired
    private JudgeDrafts judging;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID clientId = UuidV7.next();

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
        clientId = upstream.clientIsKnown();
    }

    @Test
    void issuesInTheOrderOfTheRowsOverSeveralTransactions() {
        List<UUID> drafts = new ArrayList<>(drafts(BulkIssue.ROWS_PER_TRANSACTION_MAX + 7));
        Collections.reverse(drafts);

        List<JsonNode> rows = rows(bulk("bulk-issue", invoices(drafts)));

        assertThat(rows).extracting(row -> idOf(row)).containsExactlyElementsOf(drafts);
        assertThat(rows).extracting(row -> row.path("outcome").asString()).containsOnly("ISSUED");
        List<Long> sequences = rows.stream()
                .map(row -> sequence(row.path("number").asString()))
                .toList();
        assertThat(sequences).isSorted().doesNotHaveDuplicates();
        assertThat(sequences.getLast() - sequences.getFirst()).isEqualTo(drafts.size() - 1L);
        assertThat(documents.read(drafts.getFirst()).path("number"))
                .isEqualTo(rows.getFirst().path("number"));
        events.await("sales.invoice.issued.v1", data -> isOf(data, "invoiceId", drafts.getLast()));
    }

    @Test
    void answersEachRowAsTheCommandForOneDoes() {
        UUID ready = documents.aDraft(clientId);
        UUID issued = documents.anIssuedInvoice(clientId);
        UUID red = documents.aDraft(UuidV7.next());
        UUID changed = documents.aDraft(clientId);
        UUID discarded = documents.aDraft(clientId);
        api.as("sales-admin")
                .post("/invoices/" + discarded + "/discard", Map.of("reason", "no"))
                .expect(200);
        UUID unknown = UuidV7.next();
        Map<String, Object> seenOld = Map.of("id", changed, "expectedVersion", 99);

        List<JsonNode> rows = rows(bulk(
                "bulk-issue",
                Map.of("invoices", List.of(row(ready), row(issued), row(red), seenOld, row(discarded), row(unknown)))));

        assertThat(rows.get(0).path("outcome").asString()).isEqualTo("ISSUED");
        assertThat(rows.get(1).path("outcome").asString()).isEqualTo("UNCHANGED");
        assertThat(rows.get(1).path("number")).isEqualTo(documents.read(issued).path("number"));
        assertSameProblem(rows.get(2), issue(red, Map.of()));
        assertSameProblem(rows.get(3), issue(changed, Map.of("expectedVersion", 99)));
        assertSameProblem(rows.get(4), issue(discarded, Map.of()));
        assertSameProblem(rows.get(5), issue(unknown, Map.of()));
    }

    @Test
    void repeatingChangesNothing() {
        List<UUID> drafts = drafts(3);
        String key = UUID.randomUUID().toString();
        JsonNode first = bulk("bulk-issue", invoices(drafts), key).expect(200).json();
        long numbers = numbers();

        ApiResponse replayed = bulk("bulk-issue", invoices(drafts), key).expect(200);
        List<JsonNode> again = rows(bulk("bulk-issue", invoices(drafts)));

        assertThat(replayed.json()).isEqualTo(first);
        assertThat(replayed.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again).extracting(row -> row.path("outcome").asString()).containsOnly("UNCHANGED");
        assertThat(numbers()).isEqualTo(numbers);
        bulk("bulk-issue", invoices(drafts.subList(0, 1)), key).expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void callersOfTheSameDraftsAtOnceGiveEachOneNumber() throws Exception {
        List<UUID> drafts = drafts(20);
        List<UUID> reversed = drafts.reversed();
        long before = numbers();
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<List<JsonNode>>> callers = IntStream.range(0, 6)
                    .<Callable<List<JsonNode>>>mapToObj(i ->
                            () -> rows(bulk("bulk-issue", invoices(i % 2 == 0 ? drafts : reversed))))
                    .toList();
            for (Future<List<JsonNode>> answer : threads.invokeAll(callers)) {
                assertThat(answer.get())
                        .extracting(row -> row.path("outcome").asString())
                        .isSubsetOf("ISSUED", "UNCHANGED");
            }
        }
        assertThat(numbers()).isEqualTo(before + drafts.size());
    }

    @Test
    void theSameKeyAtOnceRunsOnce() throws Exception {
        List<UUID> drafts = drafts(5);
        String key = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<ApiResponse> caller = () -> bulk("bulk-issue", invoices(drafts), key);
            for (Future<ApiResponse> answer : threads.invokeAll(List.of(caller, caller, caller, caller))) {
                if (answer.get().status() == 409) {
                    answer.get().expectProblem(409, "command-in-progress");
                } else {
                    assertThat(rows(answer.get()))
                            .allSatisfy(row ->
                                    assertThat(row.path("outcome").asString()).isEqualTo("ISSUED"));
                }
            }
        }
        bulk("bulk-issue", invoices(drafts), key).expect(200);
    }

    @Test
    void aKeyOfAKilledCommandMayBeUsedAgain() {
        List<UUID> drafts = drafts(1);
        String key = UUID.randomUUID().toString();
        bulk("bulk-issue", invoices(drafts), key).expect(200);
        jdbc.update("update idempotency_keys set status = null where key = ?", key);

        bulk("bulk-issue", invoices(drafts), key).expectProblem(409, "command-in-progress");
        jdbc.update("update idempotency_keys set created_at = created_at - interval '1 hour' where key = ?", key);

        assertThat(rows(bulk("bulk-issue", invoices(drafts), key)))
                .extracting(row -> row.path("outcome").asString())
                .containsExactly("UNCHANGED");
    }

    @Test
    void costsAsManyStatementsForFiftyAsForTen() {
        List<IssueWish> few = wishes(drafts(10));
        List<IssueWish> many = wishes(drafts(BulkIssue.ROWS_PER_TRANSACTION_MAX));

        judging.judge(
                Stream.concat(few.stream(), many.stream()).map(IssueWish::id).toList());
        List<String> forFew = counter.during(() -> bulkIssue.issue(few, "maria"));
        List<String> forMany = counter.during(() -> bulkIssue.issue(many, "maria"));

        assertThat(forMany).as(String.join("\n", forMany)).hasSameSizeAs(forFew).hasSizeLessThanOrEqualTo(32);
    }

    @Test
    void sendsWhatIsToBeSentAndNothingTwice() {
        UUID toSend = documents.anIssuedInvoice(clientId);
        UUID delivered = documents.anIssuedInvoice(clientId);
        api.as("sales-admin")
                .post(
                        "/invoices/" + delivered + "/delivered",
                        Map.of("on", documents.read(delivered).path("issuedOn").asString(), "how", "OTHER"))
                .expect(200);
        UUID draft = documents.aDraft(clientId);
        UUID unreachable = documents.anIssuedInvoice(clientWithoutAddress());
        List<UUID> ids = List.of(toSend, delivered, draft, unreachable);

        List<JsonNode> rows = rows(bulk("bulk-send", Map.of("ids", ids)));
        List<JsonNode> again = rows(bulk("bulk-send", Map.of("ids", ids)));

        assertThat(rows)
                .extracting(row -> row.path("outcome").asString())
                .containsExactly("QUEUED", "UNCHANGED", "REFUSED", "REFUSED");
        assertThat(again)
                .extracting(row -> row.path("outcome").asString())
                .containsExactly("UNCHANGED", "UNCHANGED", "REFUSED", "REFUSED");
        assertSameProblem(rows.get(2), send(draft));
        assertSameProblem(rows.get(3), send(unreachable));
        JsonNode told = events.await("sales.invoice.ready-to-send.v1", data -> isOf(data, "documentId", toSend))
                .data();
        assertThat(told.path("sendId")).isEqualTo(rows.getFirst().path("sendId"));
        assertThat(documents.read(toSend).path("delivery").path("status").asString())
                .isEqualTo("QUEUED");
    }

    @Test
    void issuesAndSendsManyAndSaysWhatCouldNotBeSent() {
        UUID good = documents.aDraft(clientId);
        UUID unreachable = documents.aDraft(clientWithoutAddress());
        UUID red = documents.aDraft(UuidV7.next());

        List<JsonNode> rows = rows(bulk("bulk-issue-and-send", invoices(List.of(good, unreachable, red))));

        assertThat(rows)
                .extracting(row -> row.path("outcome").asString())
                .containsExactly("ISSUED", "ISSUED", "REFUSED");
        assertThat(rows.get(0).path("sending").path("outcome").asString()).isEqualTo("QUEUED");
        assertThat(rows.get(1).path("sending").path("problem").path("code").asString())
                .isEqualTo("no-recipients");
        assertThat(rows.get(2).has("sending")).isFalse();
        assertThat(documents.read(unreachable).path("status").asString()).isEqualTo("ISSUED");
    }

    @Test
    void issuesAndSendsOneInOneCommand() {
        UUID id = documents.aDraft(clientId);
        JsonNode answer = issueAndSend(id).expect(200).json();
        assertThat(answer.path("invoice").path("status").asString()).isEqualTo("ISSUED");
        assertThat(answer.path("invoice").path("delivery").path("status").asString())
                .isEqualTo("QUEUED");
        assertThat(answer.path("sending").path("outcome").asString()).isEqualTo("QUEUED");

        UUID unreachable = documents.aDraft(clientWithoutAddress());
        JsonNode issuedOnly = issueAndSend(unreachable).expect(200).json();
        assertThat(issuedOnly.path("invoice").path("number").asString()).startsWith("INV-");
        assertThat(issuedOnly.path("sending").path("problem").path("code").asString())
                .isEqualTo("no-recipients");

        issueAndSend(documents.aDraft(UuidV7.next())).expectProblem(422, "invoice-not-ready");
        issueAndSend(UuidV7.next()).expectProblem(404, "invoice-not-found");
    }

    @Test
    void refusesTooManyRowsAndRepeatedOnes() {
        UUID id = UuidV7.next();
        List<UUID> tooMany = Stream.generate(UuidV7::next).limit(201).toList();
        bulk("bulk-issue", invoices(tooMany)).expectProblem(400, "invalid-request");
        bulk("bulk-send", Map.of("ids", tooMany)).expectProblem(400, "invalid-request");
        bulk("bulk-send", Map.of("ids", List.of())).expectProblem(400, "invalid-request");
        bulk("bulk-send", Map.of("ids", List.of(id, id))).expectProblem(422, "row-repeated");
        bulk("bulk-issue-and-send", invoices(List.of(id, id))).expectProblem(422, "row-repeated");
        api.as("account-executive")
                .post("/invoices/bulk-issue", invoices(List.of(id)))
                .expect(403);
    }

    @Test
    void isNeverPartOfAnotherTransaction() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> bulkIssue.issue(wishes(List.of(UuidV7.next())), "")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private UUID clientWithoutAddress() {
        UUID id = UuidV7.next();
        upstream.clientChanged(id, 1, client -> client.putArray("invoiceEmails"));
        return id;
    }

    private List<UUID> drafts(int count) {
        return Stream.generate(() -> upstream.orderIsConfirmed(clientId)).limit(count).toList().stream()
                .map(documents::draftOf)
                .toList();
    }

    private ApiResponse issue(UUID id, Map<String, Object> seen) {
        return api.as("sales-admin").post("/invoices/" + id + "/issue", seen);
    }

    private ApiResponse send(UUID id) {
        return api.as("sales-admin").post("/invoices/" + id + "/send", Map.of());
    }

    private ApiResponse issueAndSend(UUID id) {
        return api.as("sales-admin").post("/invoices/" + id + "/issue-and-send", Map.of());
    }

    private ApiResponse bulk(String command, Object body) {
        return bulk(command, body, UUID.randomUUID().toString());
    }

    private ApiResponse bulk(String command, Object body, String key) {
        return api.as("sales-admin").post("/invoices/" + command, body, key);
    }

    private long numbers() {
        Long count = jdbc.queryForObject("select count(*) from series_numbers", Long.class);
        return count == null ? 0 : count;
    }

    private static void assertSameProblem(JsonNode row, ApiResponse single) {
        assertThat(row.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(withoutInstance(row.path("problem"))).isEqualTo(withoutInstance(single.json()));
    }

    private static JsonNode withoutInstance(JsonNode problem) {
        ((ObjectNode) problem).remove("instance");
        return problem;
    }

    private static List<IssueWish> wishes(List<UUID> ids) {
        return ids.stream().map(id -> new IssueWish(id, SeenByCaller.NOTHING)).toList();
    }

    private static Map<String, Object> invoices(List<UUID> ids) {
        return Map.of("invoices", ids.stream().map(BulkIT::row).toList());
    }

    private static Map<String, Object> row(UUID id) {
        return Map.of("id", id);
    }

    private static List<JsonNode> rows(ApiResponse answer) {
        return answer.expect(200).json().path("rows").valueStream().toList();
    }

    private static UUID idOf(JsonNode row) {
        return UUID.fromString(row.path("id").asString());
    }

    private static long sequence(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }

    private static boolean isOf(JsonNode data, String field, UUID id) {
        return data.path(field).asString().equals(id.toString());
    }
}
