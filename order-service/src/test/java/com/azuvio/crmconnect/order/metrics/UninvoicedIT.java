package com.azuvio.crmconnect.order.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The number equals its list (S56, B9). */
@ServiceTest
class UninvoicedIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MeasureUninvoiced measuring;

    @Autowired
    CompanyCalendar calendar;

    private OrderScenario scenario;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
    }

    @Test
    void countsConfirmedOrdersWithoutAnIssuedInvoice() {
        long before = now().path("orders").asLong();
        BigDecimal drafted = net("DRAFTED");
        Placed services = confirmed(false);
        scenario.placed(false); // new, not confirmed

        assertThat(now().path("orders").asLong())
                .isEqualTo(before + 1)
                .isEqualTo(listed(now().path("list").asString()));
        assertThat(net("DRAFTED").subtract(drafted)).isEqualByComparingTo(total(services));
    }

    @Test
    void whatWaitsForTheWarehouseIsItsOwnPart() {
        long before = orders("AWAITING_WAREHOUSE");
        BigDecimal waiting = net("AWAITING_WAREHOUSE");
        confirmed(true);

        assertThat(orders("AWAITING_WAREHOUSE"))
                .isEqualTo(before + 1)
                .isEqualTo(listed("/orders?status=AWAITING_WAREHOUSE"));
        assertThat(net("AWAITING_WAREHOUSE")).isGreaterThan(waiting);
    }

    @Test
    void keepsTheLastMeasurementOfADay() {
        confirmed(false);
        measuring.record();
        measuring.record();
        List<JsonNode> days = api.as("finance-manager")
                .get("/orders/metrics/uninvoiced/history?from=" + calendar.today() + "&to=" + calendar.today())
                .expect(200)
                .json()
                .valueStream()
                .filter(day -> day.path("measured").path("part").asString().equals("DRAFTED"))
                .toList();

        assertThat(days).hasSize(1);
        assertThat(days.getFirst().path("measured").path("orders").asLong()).isEqualTo(orders("DRAFTED"));
        api.as("account-executive").get("/orders/metrics/uninvoiced").expect(403);
        api.as("finance-manager")
                .get("/orders/metrics/uninvoiced/history?from=2020-01-01&to=2026-01-01")
                .expectProblem(400, "range-too-long");
    }

    private Placed confirmed(boolean goods) {
        Placed order = scenario.placed(goods);
        scenario.admin().post(order.path() + "/confirm", "{}").expect(200);
        return order;
    }

    private BigDecimal total(Placed order) {
        JsonNode confirmation = scenario.admin()
                .get(order.path())
                .expect(200)
                .json()
                .path("confirmations")
                .path(0);
        return amount(confirmation, "net")
                .subtract(amount(confirmation, "discount"))
                .add(amount(confirmation, "freight"));
    }

    private static BigDecimal amount(JsonNode confirmation, String of) {
        return new BigDecimal(confirmation.path(of).path("amount").asString());
    }

    private long listed(String path) {
        JsonNode counts = scenario.admin().get(path).expect(200).json().path("counts");
        return counts.path(path.substring(path.indexOf('=') + 1)).asLong();
    }

    private long orders(String part) {
        return part(part).stream().mapToLong(one -> one.path("orders").asLong()).sum();
    }

    private BigDecimal net(String part) {
        return part(part).stream()
                .map(one -> new BigDecimal(one.path("net").path("amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<JsonNode> part(String part) {
        return now().path("parts")
                .valueStream()
                .filter(one -> one.path("part").asString().equals(part))
                .toList();
    }

    private JsonNode now() {
        return api.as("finance-manager")
                .get("/orders/metrics/uninvoiced")
                .expect(200)
                .json();
    }
}
