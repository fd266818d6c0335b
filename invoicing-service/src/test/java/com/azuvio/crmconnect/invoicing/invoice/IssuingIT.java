package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The irreversible step: once, with the right data, with the next number. */
@InvoicingTest
class IssuingIT {

    private static final int THREADS = 16;

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
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void givesNumberDueDateAndReferenceAndTellsIt() {
        UUID id = documents.aDraft(upstream.clientIsKnown());

        JsonNode issued = issue(id, Map.of()).expect(200).json();

        assertThat(issued.path("status").asString()).isEqualTo("ISSUED");
        assertThat(issued.path("number").asString()).matches("INV-\\d{4}-\\d{6}");
        assertThat(issued.path("paymentReference").asString()).startsWith("RF");
        assertThat(issued.path("paymentStatus").asString()).isEqualTo("UNPAID");
        assertThat(issued.path("remaining").path("amount").asString()).isEqualTo("121.00");
        assertThat(LocalDate.parse(issued.path("dueOn").asString()))
                .isEqualTo(LocalDate.parse(issued.path("issuedOn").asString()).plusDays(30));
        JsonNode told = events.await("sales.invoice.issued.v1", data -> isOf(data, "invoiceId", id))
                .data();
        assertThat(told.path("number")).isEqualTo(issued.path("number"));
        JsonNode state = events.await("sales.invoice.receivable-changed.v1", data -> isOf(data, "documentId", id))
                .data();
        assertThat(state.path("remaining").path("amount").asString()).isEqualTo("121.00");
        assertThat(state.path("delivered").asBoolean()).isFalse();
    }

    @Test
    void freezesWhatWasIssuedForEveryRole() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        String before = frozen(id);
        upstream.clientChanged(clientId, 2, client -> client.put("name", "Renamed SRL"));
        documents.aDraft(clientId);

        assertThat(documents.read(id).path("buyer").path("name").asString()).isNotEqualTo("Renamed SRL");
        assertThat(frozen(id)).isEqualTo(before);
        assertThatThrownBy(() ->
                        jdbc.update("update invoices set total_amount = 1, remaining_amount = 1 where id = ?", id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> jdbc.update("update invoice_lines set quantity = 9 where invoice_id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("delete from invoices where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("update invoice_snapshots set frozen_at = now() where invoice_id = ?", id))
                .isInstanceOf(DataAccessException.class);
        issue(id, Map.of()).expectProblem(409, "invoice-already-issued");
        api.as("sales-admin")
                .post("/invoices/" + id + "/discard", Map.of("reason", "no"))
                .expectProblem(409, "invoice-already-issued");
    }

    @Test
    void refusesWithAReasonPerFieldWhileSomethingIsRed() {
        UUID id = documents.aDraft(UuidV7.next());

        ApiResponse refused = issue(id, Map.of()).expectProblem(422, "invoice-not-ready");

        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("code").asString()))
                .contains("client-not-known");
        assertThat(documents.read(id).path("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void refusesWhatTheCallerHasNotSeen() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.aDraft(clientId);
        long version = documents.read(id).path("version").asLong();
        upstream.clientChanged(clientId, 2, client -> client.put("paymentTermsDays", 45));
        await().until(() -> documents.read(id).path("clientRevision").asLong() == 2);

        issue(id, Map.of("expectedVersion", version)).expectProblem(409, "draft-changed");
        ApiResponse early = issue(id, Map.of("clientRevision", 3)).expectProblem(409, "client-data-on-its-way");
        assertThat(early.header("Retry-After")).isEqualTo("1");
        JsonNode issued = issue(id, Map.of("clientRevision", 2)).expect(200).json();
        assertThat(issued.path("buyer").path("paymentTermsDays").asInt()).isEqualTo(45);
    }

    @Test
    void aRepeatedCommandGetsTheFirstAnswer() {
        UUID id = documents.aDraft(upstream.clientIsKnown());
        String key = UUID.randomUUID().toString();

        JsonNode first = api.as("sales-admin")
                .post("/invoices/" + id + "/issue", Map.of(), key)
                .expect(200)
                .json();
        JsonNode again = api.as("sales-admin")
                .post("/invoices/" + id + "/issue", Map.of(), key)
                .expect(200)
                .json();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void sixteenCallersOfOneDraftGetOneNumber() throws Exception {
        UUID id = documents.aDraft(upstream.clientIsKnown());
        long before = numbers();

        List<Integer> answers = atOnce(IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(caller -> () -> issue(id, Map.of()).status())
                .toList());

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(numbers()).isEqualTo(before + 1);
    }

    @Test
    void sixteenDraftsAtOnceGetSixteenNumbersWithoutGap() throws Exception {
        UUID clientId = upstream.clientIsKnown();
        List<UUID> drafts =
                IntStream.range(0, THREADS).mapToObj(index -> upstream.orderIsConfirmed(clientId)).toList().stream()
                        .map(documents::draftOf)
                        .toList();

        List<Long> sequences = atOnce(drafts.stream()
                        .<Callable<Long>>map(id -> () -> {
                            String number = issue(id, Map.of())
                                    .expect(200)
                                    .json()
                                    .path("number")
                                    .asString();
                            return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
                        })
                        .toList())
                .stream()
                .sorted()
                .toList();

        assertThat(sequences).doesNotHaveDuplicates();
        assertThat(sequences.getLast() - sequences.getFirst()).isEqualTo(THREADS - 1);
    }

    @Test
    void aClientThatChangesWhileItsDraftsAreIssuedIsNeverMixedUp() throws Exception {
        UUID clientId = UuidV7.next();
        upstream.clientChanged(clientId, 1, client -> client.put("name", "Revision 1"));
        List<UUID> drafts =
                IntStream.range(0, THREADS).mapToObj(index -> upstream.orderIsConfirmed(clientId)).toList().stream()
                        .map(documents::draftOf)
                        .toList();
        List<Callable<Integer>> callers = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(index -> () -> {
                    if (index % 4 == 0) {
                        long revision = 2L + index / 4;
                        upstream.clientChanged(
                                clientId, revision, client -> client.put("name", "Revision " + revision));
                    }
                    return issue(drafts.get(index), Map.of()).status();
                })
                .toList();

        assertThat(atOnce(callers)).isSubsetOf(200, 409);
        await().until(() -> drafts.stream().map(documents::read).allMatch(IssuingIT::isIssuedOrAtRevisionFive));

        for (UUID id : drafts) {
            JsonNode invoice = documents.read(id);
            assertThat(invoice.path("buyer").path("name").asString())
                    .isEqualTo("Revision "
                            + invoice.path("buyer").path("clientRevision").asLong());
        }
        assertThat(jdbc.queryForList("""
                        select i.id from invoices i join invoice_snapshots s on s.invoice_id = i.id
                        where i.client_id = ?
                          and (convert_from(s.content, 'UTF8')::jsonb #>> '{buyer,clientRevision}')::bigint <> i.client_revision""", UUID.class, clientId)).isEmpty();
    }

    @Test
    void draftsFollowTheSellersProfile() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.aDraft(clientId);
        ApiResponse seller = api.as("sales-admin").get("/seller").expect(200);
        ObjectNode small = (ObjectNode) seller.json();
        small.put("vatStatus", "SMALL_BUSINESS");
        small.remove(List.of("updatedAt", "updatedBy"));
        ApiResponse changed = api.as("sales-admin")
                .put("/seller", small, seller.header("ETag"))
                .expect(200);

        await().until(() -> documents
                .read(id)
                .path("totals")
                .path("vat")
                .path("amount")
                .asString()
                .equals("0.00"));
        assertThat(documents
                        .read(id)
                        .path("draftChanges")
                        .valueStream()
                        .map(change -> change.path("field").asString()))
                .contains("lines[0].vat", "total");

        ObjectNode registered = (ObjectNode) seller.json();
        registered.remove(List.of("updatedAt", "updatedBy"));
        api.as("sales-admin").put("/seller", registered, changed.header("ETag")).expect(200);
        await().until(() -> documents
                .read(id)
                .path("totals")
                .path("vat")
                .path("amount")
                .asString()
                .equals("21.00"));
    }

    private ApiResponse issue(UUID id, Map<String, Object> seen) {
        return api.as("sales-admin").post("/invoices/" + id + "/issue", seen);
    }

    private long numbers() {
        Long count = jdbc.queryForObject("select count(*) from series_numbers", Long.class);
        return count == null ? 0 : count;
    }

    private String frozen(UUID id) {
        return String.valueOf(jdbc.queryForObject(
                "select sha256 || encode(content, 'hex') from invoice_snapshots where invoice_id = ?",
                String.class,
                id));
    }

    private static boolean isIssuedOrAtRevisionFive(JsonNode invoice) {
        return invoice.path("status").asString().equals("ISSUED")
                || invoice.path("clientRevision").asLong() == 5;
    }

    private static boolean isOf(JsonNode data, String field, UUID id) {
        return data.path(field).asString().equals(id.toString());
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            return threads
                    .invokeAll(work.stream()
                            .<Callable<T>>map(one -> () -> {
                                start.await();
                                return one.call();
                            })
                            .toList())
                    .stream()
                    .map(IssuingIT::result)
                    .toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
