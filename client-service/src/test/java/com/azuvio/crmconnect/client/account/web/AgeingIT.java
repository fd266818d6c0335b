package com.azuvio.crmconnect.client.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AgeingIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @ParameterizedTest
    @CsvSource({
        "-1, current",
        "0, current",
        "1, days1To30",
        "30, days1To30",
        "31, days31To60",
        "60, days31To60",
        "61, days61To90",
        "90, days61To90",
        "91, daysOver90",
        "4000, daysOver90"
    })
    void putsADocumentIntoTheAgeOfItsDaysOverdue(int daysOverdue, String age) {
        var client = new Upstream(events, UUID.randomUUID());
        issue(client, "119.00", "2026-02-10");
        awaitOpen(client, "119.00");
        var asOf = LocalDate.parse("2026-02-10").plusDays(daysOverdue);
        var ageing = ageing(client, "?asOf=" + asOf);
        for (var each : new String[] {"current", "days1To30", "days31To60", "days61To90", "daysOver90"}) {
            assertThat(amount(ageing, each)).as(each).isEqualTo(each.equals(age) ? "119.00" : "0.00");
        }
        assertThat(amount(ageing, "overdue")).isEqualTo(age.equals("current") ? "0.00" : "119.00");
    }

    @Test
    void tiesWhatIsOpenAndUnallocatedToTheBalanceOnEachDay() {
        var client = new Upstream(events, UUID.randomUUID());
        var invoice = issue(client, "119.00", "2026-03-10");
        client.pays("150.00", "EUR", "2026-03-06");
        client.owes(invoice, "INVOICE", "119.00", "0.00", "PAID", "2026-03-10", 2);
        awaitOpen(client, "0.00");

        assertThat(sums(ageing(client, "?asOf=2026-03-05"))).isEqualTo("119.00 open, 0.00 unallocated, 119.00 balance");
        assertThat(sums(ageing(client, "?asOf=2026-03-06")))
                .isEqualTo("119.00 open, 150.00 unallocated, -31.00 balance");
        assertThat(sums(ageing(client, ""))).isEqualTo("0.00 open, 31.00 unallocated, -31.00 balance");
    }

    @Test
    void saysTheSameOfTheSameViewAfterMoreBecameKnown() {
        var client = new Upstream(events, UUID.randomUUID());
        var invoice = issue(client, "119.00", "2026-03-10");
        awaitOpen(client, "119.00");
        var before = reader().get(client.path() + "/statement?currency=EUR")
                .expect(200)
                .json();
        client.owes(invoice, "INVOICE", "119.00", "20.00", "PARTIALLY_PAID", "2026-03-10", 2);
        awaitOpen(client, "20.00");

        var view = "&asOf=" + before.path("asOf").asString() + "&knownAt="
                + before.path("knownAt").asString();
        var again = reader().get(client.path() + "/statement?currency=EUR" + view)
                .expect(200)
                .json();
        assertThat(again).isEqualTo(before);
        assertThat(again.at("/openItems/0/remaining/amount").asString()).isEqualTo("119.00");
    }

    @Test
    void countsEachStateOfADocumentOnceWhateverOrderTheyComeIn() {
        var client = new Upstream(events, UUID.randomUUID());
        var invoice = UUID.randomUUID();
        client.issues(invoice, "INVOICE", "119.00", "EUR", "2026-02-01");
        client.owes(invoice, "INVOICE", "119.00", "119.00", "UNPAID", "2026-03-10", 1);
        client.owes(invoice, "INVOICE", "119.00", "69.00", "PARTIALLY_PAID", "2026-03-10", 3);
        client.owes(invoice, "INVOICE", "119.00", "99.00", "PARTIALLY_PAID", "2026-03-10", 2);
        client.owes(invoice, "INVOICE", "119.00", "69.00", "PARTIALLY_PAID", "2026-03-10", 3);
        client.owes(invoice, "INVOICE", "119.00", "70.00", "PARTIALLY_PAID", "2026-03-10", 4);
        awaitOpen(client, "70.00");
        var checks = api.as("ops").post("/operations/self-checks").expect(200).json();
        assertThat(checks.valueStream()
                        .filter(check -> check.path("name").asString().equals("open-amounts")))
                .singleElement()
                .satisfies(
                        check -> assertThat(check.path("differences").isEmpty()).isTrue());
    }

    @Test
    void agesNoProforma() {
        var client = new Upstream(events, UUID.randomUUID());
        client.owes(UUID.randomUUID(), "PROFORMA", "500.00", "500.00", "UNPAID", "2026-03-10", 1);
        issue(client, "1.00", "2026-03-10");
        awaitOpen(client, "1.00");
    }

    private UUID issue(Upstream client, String total, String dueOn) {
        var invoice = UUID.randomUUID();
        client.issues(invoice, "INVOICE", total, "EUR", "2026-02-01");
        client.owes(invoice, "INVOICE", total, total, "UNPAID", dueOn, 1);
        return invoice;
    }

    private void awaitOpen(Upstream client, String open) {
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            var ageing = ageing(client, "");
            assertThat(amount(ageing, "open")).isEqualTo(open);
            assertThat(amount(ageing, "balance")).isNotEqualTo("0.00");
        });
    }

    private JsonNode ageing(Upstream client, String view) {
        return reader().get(client.path() + "/account" + view)
                .expect(200)
                .json()
                .at("/ageing/0");
    }

    private Api reader() {
        return api.as("finance-manager");
    }

    private static String sums(JsonNode ageing) {
        return String.join(
                ", ",
                Stream.of("open", "unallocated", "balance")
                        .map(field -> amount(ageing, field) + " " + field)
                        .toList());
    }

    private static String amount(JsonNode ageing, String field) {
        return ageing.path(field).path("amount").asString();
    }
}
