package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.invoicing.receivables.AllocationRequest;
import com.azuvio.crmconnect.invoicing.receivables.BookAllocations;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** D3's chips: one click each, combinable, with counts that equal their lists. */
@InvoicingTest
class InvoiceListIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private BookAllocations bookings;

    @Autowired
    private MutableClock clock;

    @Autowired
    private CompanyCalendar calendar;

    private UUID clientId = UuidV7.next();
    private UUID draft = clientId;
    private UUID unpaid = clientId;
    private UUID partial = clientId;
    private UUID paid = clientId;
    private UUID discarded = clientId;

    @BeforeEach
    void oneOfEach() {
        setup.companyIsSetUp();
        clientId = upstream.clientIsKnown();
        draft = documents.aDraft(clientId);
        unpaid = documents.anIssuedInvoice(clientId);
        partial = documents.anIssuedInvoice(clientId);
        paid = documents.anIssuedInvoice(clientId);
        discarded = documents.aDraft(clientId);
        pay(partial, "20.00");
        pay(paid, "121.00");
        api.as("sales-admin")
                .post("/invoices/" + discarded + "/discard", Map.of("reason", "twice"))
                .expect(200);
        api.as("sales-admin")
                .post(
                        "/invoices/" + paid + "/delivered",
                        Map.of("how", "OTHER", "on", calendar.today().toString()))
                .expect(200);
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void eachChipShowsItsDocumentsAndCountsThem() {
        assertThat(ids("DRAFT")).containsExactly(draft);
        assertThat(ids("TO_SEND")).containsExactlyInAnyOrder(unpaid, partial);
        assertThat(ids("UNPAID")).containsExactly(unpaid);
        assertThat(ids("PARTIALLY_PAID")).containsExactly(partial);
        assertThat(ids("PAID")).containsExactly(paid);
        assertThat(ids("REVERSED")).isEmpty();
        assertThat(ids("DISCARDED")).containsExactly(discarded);
        assertThat(ids("OVERDUE")).isEmpty();
        JsonNode counts = list("status=DRAFT").path("counts");
        for (String chip :
                List.of("DRAFT", "TO_SEND", "UNPAID", "PARTIALLY_PAID", "PAID", "REVERSED", "DISCARDED", "OVERDUE")) {
            assertThat(counts.path(chip).asInt()).as(chip).isEqualTo(ids(chip).size());
        }
    }

    @Test
    void chipsOfOneAxisAddUpAndAxesNarrowDown() {
        assertThat(ids("UNPAID,PAID")).containsExactlyInAnyOrder(unpaid, paid);
        assertThat(ids("TO_SEND,PARTIALLY_PAID")).containsExactly(partial);

        clock.advance(Duration.ofDays(31));

        assertThat(ids("OVERDUE")).containsExactlyInAnyOrder(unpaid, partial);
        assertThat(ids("PARTIALLY_PAID,OVERDUE")).containsExactly(partial);
        assertThat(list("status=OVERDUE")
                        .path("items")
                        .path(0)
                        .path("daysOverdue")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void pagesDoNotOverlapInEitherOrder() {
        for (String order : List.of("NEWEST", "DUE")) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = list("limit=2&order=" + order + "&cursor=" + cursor);
                page.path("items").forEach(item -> seen.add(item.path("id").asString()));
                cursor = page.path("nextCursor").asString("");
            } while (!cursor.isEmpty());
            assertThat(seen).as(order).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void findsByNumberAndDates() {
        String number = documents.read(unpaid).path("number").asString();
        assertThat(list("number=" + number).path("items").size()).isEqualTo(1);
        assertThat(list("number=%25").path("items").size()).isZero();
        assertThat(list("issuedFrom=" + calendar.today()).path("items").size()).isEqualTo(3);
        assertThat(list("dueTo=" + calendar.today()).path("items").size()).isZero();
    }

    @Test
    void showsTheReadinessOfDrafts() {
        JsonNode row = list("status=DRAFT").path("items").path(0);
        assertThat(row.path("readiness").path("level").asString()).isIn("GREEN", "AMBER");
    }

    @Test
    void refusesUnreadableFilters() {
        Api admin = api.as("sales-admin");
        admin.get("/invoices?status=LOST").expect(400);
        admin.get("/invoices?limit=1000000").expectProblem(400, "limit-out-of-range");
        admin.get("/invoices?cursor=forged").expectProblem(400, "invalid-cursor");
        admin.get("/invoices?clientId=7").expect(400);
        admin.get("/invoices?issuedFrom=yesterday").expect(400);
        admin.get("/invoices/" + UuidV7.next()).expectProblem(404, "invoice-not-found");
    }

    private void pay(UUID id, String amount) {
        bookings.apply(
                List.of(new AllocationRequest(UuidV7.next(), UuidV7.next(), id, clientId, Money.of(amount, "EUR"))));
    }

    private List<UUID> ids(String chips) {
        return list("status=" + chips)
                .path("items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }

    private JsonNode list(String query) {
        return api.as("sales-admin")
                .get("/invoices?clientId=" + clientId + "&" + query)
                .expect(200)
                .json();
    }
}
