package com.azuvio.crmconnect.invoicing.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The protocol of money on documents: every request one answer, never more than is open. */
@InvoicingTest
class BookingIT {

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
    private BookAllocations bookings;

    @Autowired
    private List<SelfCheck> checks;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void aPartialPaymentLeavesTheRestOpenAndTheSecondOnePaysIt() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);

        JsonNode first = request(id, clientId, "50.00").applied();
        assertThat(amount(first, "applied")).isEqualTo("50.00");
        assertThat(amount(first, "remaining")).isEqualTo("71.00");
        assertThat(documents.read(id).path("paymentStatus").asString()).isEqualTo("PARTIALLY_PAID");

        JsonNode second = request(id, clientId, "100.00").applied();
        assertThat(amount(second, "requested")).isEqualTo("100.00");
        assertThat(amount(second, "applied")).isEqualTo("71.00");
        assertThat(documents.read(id).path("paymentStatus").asString()).isEqualTo("PAID");
        assertThat(api.as("finance-manager")
                        .get("/invoices/" + id + "/allocations")
                        .expect(200)
                        .json()
                        .size())
                .isEqualTo(2);

        assertThat(request(id, clientId, "1.00").refused()).isEqualTo("nothing-open");
    }

    @Test
    void theSameAllocationGetsTheSameAnswerAndBooksNothingTwice() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        Request request = request(id, clientId, "50.00");
        JsonNode first = request.applied();

        request.send();

        await().until(() -> request.answers("applied").size() == 2);
        assertThat(request.answers("applied").get(1).data()).isEqualTo(first);
        assertThat(amount(documents.read(id), "remaining")).isEqualTo("71.00");
    }

    @Test
    void refusesWithTheReason() {
        UUID clientId = upstream.clientIsKnown();
        UUID other = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);

        assertThat(request(UuidV7.next(), clientId, "1.00").refused()).isEqualTo("document-unknown");
        assertThat(request(documents.aDraft(clientId), clientId, "1.00").refused())
                .isEqualTo("document-not-issued");
        assertThat(request(id, other, "1.00").refused()).isEqualTo("client-differs");
        Request inRon = new Request(id, clientId, "1.00", "RON");
        inRon.send();
        assertThat(inRon.refused()).isEqualTo("currency-differs");
        assertThat(amount(documents.read(id), "remaining")).isEqualTo("121.00");
    }

    @Test
    void aBouncedReceiptReopensTheDocumentAndItsAnswerStaysTheSame() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        Request request = request(id, clientId, "121.00");
        request.applied();

        request.release("REVERSAL");

        JsonNode released = await().until(() -> request.answers("released"), answers -> !answers.isEmpty())
                .getFirst()
                .data();
        assertThat(amount(released, "released")).isEqualTo("121.00");
        assertThat(amount(released, "remaining")).isEqualTo("121.00");
        assertThat(documents.read(id).path("paymentStatus").asString()).isEqualTo("UNPAID");
        request.release("REVERSAL");
        await().until(() -> request.answers("released").size() == 2);
        assertThat(request.answers("released").get(1).data()).isEqualTo(released);
        assertThat(amount(documents.read(id), "remaining")).isEqualTo("121.00");
    }

    @Test
    void aReleaseOfWhatWasRefusedGetsTheRefusalAgain() {
        UUID clientId = upstream.clientIsKnown();
        Request request = request(UuidV7.next(), clientId, "5.00");
        request.refused();

        request.release("REVERSAL");

        await().until(() -> request.answers("refused").size() == 2);
    }

    @Test
    void sixteenRequestsAtOnceNeverApplyMoreThanIsOpen() throws Exception {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        List<UUID> ids = Collections.synchronizedList(new ArrayList<>());

        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(IntStream.range(0, 32)
                    .<Callable<Boolean>>mapToObj(index -> () -> {
                        UUID allocationId = UuidV7.next();
                        bookings.apply(List.of(new AllocationRequest(
                                allocationId, UuidV7.next(), id, clientId, Money.of("10.00", "EUR"))));
                        ids.add(allocationId);
                        if (index % 4 == 0) {
                            bookings.release(List.of(new ReleaseRequest(allocationId, ReleaseCause.RELEASE)));
                        }
                        return true;
                    })
                    .toList())) {
                done.get();
            }
        }

        assertThat(ids).hasSize(32);
        BigDecimal entries = jdbc.queryForObject("""
                        select coalesce(sum(case kind when 'APPLIED' then amount else -amount end), 0)
                        from allocation_entries where invoice_id = ?""", BigDecimal.class, id);
        Money booked = Money.of(Objects.requireNonNull(entries), Currency.getInstance("EUR"));
        assertThat(booked).isLessThanOrEqualTo(Money.of("121.00", "EUR"));
        assertThat(amount(documents.read(id), "remaining"))
                .isEqualTo(Money.of("121.00", "EUR").minus(booked).amount().toPlainString());
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    private Request request(UUID documentId, UUID clientId, String amount) {
        Request request = new Request(documentId, clientId, amount, "EUR");
        request.send();
        return request;
    }

    private static String amount(JsonNode data, String field) {
        return data.path(field).path("amount").asString();
    }

    /** A request as payment-service makes it, and its answers. */
    private final class Request {

        private final UUID allocationId = UuidV7.next();
        private final UUID paymentId = UuidV7.next();
        private final UUID documentId;
        private final UUID clientId;
        private final String amount;
        private final String currency;

        Request(UUID documentId, UUID clientId, String amount, String currency) {
            this.documentId = documentId;
            this.clientId = clientId;
            this.amount = amount;
            this.currency = currency;
        }

        void send() {
            upstream.allocationIsRequested(
                    allocationId,
                    paymentId,
                    documentId,
                    clientId,
                    Upstream.money(amount).put("currency", currency));
        }

        void release(String cause) {
            upstream.releaseIsRequested(allocationId, paymentId, documentId, clientId, cause);
        }

        JsonNode applied() {
            return events.await("sales.invoice.allocation-applied.v1", this::isMine)
                    .data();
        }

        String refused() {
            return events.await("sales.invoice.allocation-refused.v1", this::isMine)
                    .data()
                    .path("reason")
                    .asString();
        }

        List<ReceivedEvent> answers(String kind) {
            return events.emitted("sales.invoice.allocation-" + kind + ".v1").stream()
                    .filter(event -> isMine(event.data()))
                    .toList();
        }

        private boolean isMine(JsonNode data) {
            return data.path("allocationId").asString().equals(allocationId.toString());
        }
    }
}
