package com.azuvio.crmconnect.client.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.client.client.web.ClientRequests;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AccountIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Test
    void bookedEverythingThatMovesTheBalance() {
        var client = new Upstream(events, UUID.randomUUID());
        var invoice = client.issues("INVOICE", "119.00", "EUR", "2026-03-02");
        client.issues("ADVANCE_INVOICE", "50.00", "EUR", "2026-03-03");
        client.issuesDebitNote(invoice, "10.00", "2026-03-04");
        client.issuesCreditNote(invoice, "19.00", "2026-03-05");
        var payment = client.pays("100.00", "EUR", "2026-03-06");
        client.bounces(payment, "100.00", "2026-03-07");
        client.isRefunded("5.00", "2026-03-08");
        client.isForgiven(invoice, "0.01", "2026-03-09");
        awaitEntries(client, 8);

        assertThat(balances(client, "")).containsExactly("164.99 EUR");
        assertThat(balances(client, "?asOf=2026-03-05")).containsExactly("160.00 EUR");
        assertThat(balances(client, "?asOf=2026-03-01")).isEmpty();

        var statement = reader().get(client.path() + "/statement?currency=EUR&from=2026-03-04&asOf=2026-03-06")
                .expect(200)
                .json();
        assertThat(statement.at("/opening/amount").asString()).isEqualTo("169.00");
        assertThat(statement.at("/closing/amount").asString()).isEqualTo("60.00");
        assertThat(statement.path("lines").valueStream().map(AccountIT::lineOf))
                .containsExactly(
                        "2026-03-04 DEBIT_NOTE 10.00 179.00",
                        "2026-03-05 CREDIT_NOTE -19.00 160.00",
                        "2026-03-06 RECEIPT -100.00 60.00");
    }

    @Test
    void bookedWriteOffsOfBothKindsAndTheirUndoing() {
        var client = new Upstream(events, UUID.randomUUID());
        var invoice = client.issues("INVOICE", "119.00", "EUR", "2026-03-02");
        var writeOff = client.isForgiven(invoice, "0.05", "2026-03-03");
        client.isForgivenAndNot(invoice, writeOff, "0.05", "2026-03-04", "2026-03-05");
        awaitEntries(client, 5);

        assertThat(balances(client, "?asOf=2026-03-03")).containsExactly("118.95 EUR");
        assertThat(balances(client, "?asOf=2026-03-04")).containsExactly("119.00 EUR");
        assertThat(balances(client, "")).containsExactly("119.00 EUR");
    }

    @Test
    void keepsTheAccountOfAClientThatIsNotRegisteredYet() {
        var client = new Upstream(events, UUID.randomUUID());
        reader().get(client.path() + "/account").expectProblem(404, "client-not-found");
        client.pays("10.00", "EUR", "2026-03-06");
        awaitEntries(client, 1);
        assertThat(balances(client, "")).containsExactly("-10.00 EUR");
    }

    @Test
    void showsARegisteredClientWithoutEntriesAnEmptyAccount() {
        var id = api.as("sales-admin")
                .post("/clients", ClientRequests.aConsumer("Fără Cont"))
                .expect(201)
                .json()
                .path("id")
                .asString();
        var client = new Upstream(events, UUID.fromString(id));
        assertThat(balances(client, "")).isEmpty();
        var statement = reader().get(client.path() + "/statement?currency=RON")
                .expect(200)
                .json();
        assertThat(statement.at("/closing/amount").asString()).isEqualTo("0.00");
        assertThat(statement.path("lines").isEmpty()).isTrue();
    }

    @Test
    void neverSumsAcrossCurrencies() {
        var client = new Upstream(events, UUID.randomUUID());
        client.issues("INVOICE", "119.00", "RON", "2026-03-02");
        client.issues("INVOICE", "100.00", "EUR", "2026-03-02");
        client.pays("40.00", "EUR", "2026-03-06");
        awaitEntries(client, 3);
        assertThat(balances(client, "")).containsExactly("60.00 EUR", "119.00 RON");
        var entries = reader().get(client.path() + "/account/entries?currency=RON")
                .expect(200)
                .json();
        assertThat(entries.path("items").size()).isEqualTo(1);
    }

    @Test
    void showsBalancesInTheListOfClients() {
        var id = api.as("sales-admin")
                .post("/clients", ClientRequests.aConsumer("Soldescu Listat"))
                .expect(201)
                .json()
                .path("id")
                .asString();
        var client = new Upstream(events, UUID.fromString(id));
        client.issues("INVOICE", "7.00", "EUR", "2026-03-02");
        awaitEntries(client, 1);
        var row = api.as("sales-admin")
                .get("/clients?q=soldescu")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(row.at("/balances/0/amount").asString()).isEqualTo("7.00");
    }

    @Test
    void pagesThroughTheEntriesFromTheLatestDayWithCounts() {
        var client = new Upstream(events, UUID.randomUUID());
        for (int day = 1; day <= 5; day++) {
            client.issues("INVOICE", day + ".00", "EUR", "2026-03-0" + day);
        }
        client.pays("3.00", "EUR", "2026-03-03");
        awaitEntries(client, 6);
        var first = reader().get(client.path() + "/account/entries?type=INVOICE&limit=3")
                .expect(200)
                .json();
        assertThat(first.path("items")
                        .valueStream()
                        .map(entry -> entry.path("effectiveOn").asString()))
                .containsExactly("2026-03-05", "2026-03-04", "2026-03-03");
        assertThat(first.at("/counts/INVOICE").asLong()).isEqualTo(5);
        assertThat(first.at("/counts/RECEIPT").asLong()).isEqualTo(1);
        var second = reader().get(client.path() + "/account/entries?type=INVOICE&limit=3&cursor="
                        + first.path("nextCursor").asString())
                .expect(200)
                .json();
        assertThat(second.path("items").size()).isEqualTo(2);
        assertThat(second.has("nextCursor")).isFalse();
    }

    @Test
    void keepsTheLatestStateOfEachOpenDocumentWhateverTheirOrder() {
        var client = new Upstream(events, UUID.randomUUID());
        var overdue = UUID.randomUUID();
        var current = UUID.randomUUID();
        client.owes(overdue, "INVOICE", "100.00", "40.00", "PARTIALLY_PAID", "2026-03-01", 3);
        client.owes(overdue, "INVOICE", "100.00", "100.00", "UNPAID", "2026-03-01", 1);
        client.owes(UUID.randomUUID(), "INVOICE", "50.00", "0.00", "PAID", "2026-03-01", 5);
        client.owes(UUID.randomUUID(), "PROFORMA", "30.00", "30.00", "UNPAID", "2026-03-01", 1);
        client.owes(current, "DEBIT_NOTE", "10.00", "10.00", "UNPAID", "2126-03-01", 1);
        client.pays("1.00", "EUR", "2026-03-06");
        var path = client.path() + "/account/open-documents";
        await().atMost(SOON).untilAsserted(() -> {
            var page = reader().get(path).expect(200).json();
            assertThat(page.path("items").valueStream().map(AccountIT::openDocumentOf))
                    .containsExactly(overdue + " 40.00", current + " 10.00");
            assertThat(page.at("/items/0/daysOverdue").asLong()).isPositive();
            assertThat(page.at("/items/1/daysOverdue").asLong()).isZero();
            assertThat(page.at("/counts/OVERDUE").asLong()).isEqualTo(1);
            assertThat(page.at("/counts/PARTIALLY_PAID").asLong()).isEqualTo(1);
            assertThat(page.at("/counts/UNPAID").asLong()).isEqualTo(1);
        });
        var first = reader().get(path + "?limit=1").expect(200).json();
        var second = reader().get(
                        path + "?limit=1&cursor=" + first.path("nextCursor").asString())
                .expect(200)
                .json();
        assertThat(openDocumentOf(second.at("/items/0"))).startsWith(current.toString());
    }

    @Test
    void countsAnEventOnceThoughItIsToldAgainWithAnotherId() {
        var client = new Upstream(events, UUID.randomUUID());
        var invoice = UUID.randomUUID();
        client.issues(invoice, "INVOICE", "119.00", "EUR", "2026-03-02");
        client.issues(invoice, "INVOICE", "119.00", "EUR", "2026-03-02");
        client.pays("19.00", "EUR", "2026-03-06");
        awaitEntries(client, 2);
        assertThat(balances(client, "")).containsExactly("100.00 EUR");
    }

    @Test
    void parksWhatContradictsTheLedgerOrCannotBeBookedAndGoesOn() {
        var client = new Upstream(events, UUID.randomUUID());
        var contradicted = UUID.randomUUID();
        client.issues(contradicted, "INVOICE", "119.00", "EUR", "2026-03-02");
        client.issues(contradicted, "INVOICE", "120.00", "EUR", "2026-03-02");
        var withoutDecimals = client.issues("INVOICE", "119", "JPY", "2026-03-02");
        var unknownType = client.issues("SELF_BILLED", "119.00", "EUR", "2026-03-02");
        client.issues("INVOICE", "1.00", "EUR", "2026-03-02");
        awaitEntries(client, 2);
        assertThat(balances(client, "")).containsExactly("120.00 EUR");
        assertThat(parkedReason(contradicted)).isEqualTo("booked-differently");
        assertThat(parkedReason(withoutDecimals)).isEqualTo("unreadable-payload");
        assertThat(parkedReason(unknownType)).isEqualTo("unreadable-payload");
    }

    @ParameterizedTest
    @CsvSource({
        "/account?asOf=yesterday, 400, invalid-request",
        "/account?asOf=+999999999-12-31, 400, day-out-of-range",
        "/account?knownAt=2999-01-01T00:00:00Z, 400, known-at-in-the-future",
        "/account?knownAt=-1000000000-01-01T00:00:00Z, 400, day-out-of-range",
        "/account/entries?type=GIFT, 400, invalid-request",
        "/account/entries?currency=EURO, 422, currency-not-supported",
        "/account/entries?limit=201, 400, limit-out-of-range",
        "/account/entries?cursor=x, 400, invalid-cursor",
        "/account/open-documents?limit=0, 400, limit-out-of-range",
        "/statement, 400, invalid-request",
        "/statement?currency=JPY, 422, currency-not-supported",
        "/statement?currency=KWD, 422, currency-not-supported",
        "/statement?currency=XXQ, 422, currency-not-supported",
        "/statement?currency=EUR&from=2026-03-02&asOf=2026-03-01, 400, from-after-as-of"
    })
    void refusesViewsThatCannotBe(String path, int status, String code) {
        var client = new Upstream(events, UUID.randomUUID());
        client.pays("1.00", "EUR", "2026-03-06");
        awaitEntries(client, 1);
        var answer = reader().get(client.path() + path.replace("+", "%2B")).expectProblem(status, code);
        assertThat(answer.text()).doesNotContain("com.azuvio", "Exception");
    }

    @Test
    void showsAccountsToThoseWhoDealWithMoneyOnly() {
        var path = "/clients/" + UUID.randomUUID() + "/account";
        api.as("warehouse").get(path).expectProblem(403, "forbidden");
        api.as("integration").get(path).expectProblem(403, "forbidden");
        api.as("account-executive").get(path).expectProblem(404, "client-not-found");
    }

    private Api reader() {
        return api.as("finance-manager");
    }

    private void awaitEntries(Upstream client, int entries) {
        await().atMost(SOON).untilAsserted(() -> {
            var page =
                    reader().get(client.path() + "/account/entries").expect(200).json();
            assertThat(page.path("items").size()).isEqualTo(entries);
        });
    }

    private List<String> balances(Upstream client, String view) {
        return reader().get(client.path() + "/account" + view)
                .expect(200)
                .json()
                .path("balances")
                .valueStream()
                .map(money -> money.path("amount").asString() + " "
                        + money.path("currency").asString())
                .toList();
    }

    private String parkedReason(UUID subject) {
        return await().atMost(SOON)
                .until(
                        () -> api.as("ops")
                                .get("/operations/parked-messages?limit=200&state=OPEN")
                                .expect(200)
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(item -> item.path("subject").asString().equals(subject.toString()))
                                .map(item -> item.path("reasonCode").asString())
                                .findFirst()
                                .orElse(""),
                        reason -> !reason.isEmpty());
    }

    private static String lineOf(JsonNode line) {
        var entry = line.path("entry");
        return String.join(
                " ",
                entry.path("effectiveOn").asString(),
                entry.path("type").asString(),
                entry.at("/amount/amount").asString(),
                line.at("/balance/amount").asString());
    }

    private static String openDocumentOf(JsonNode document) {
        return document.path("documentId").asString() + " "
                + document.at("/remaining/amount").asString();
    }
}
