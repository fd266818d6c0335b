package com.azuvio.crmconnect.order.salesorder;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The policy that confirms at intake what no check has anything to say about. */
@ServiceTest
class AutoConfirmIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ConfirmSome confirming;

    @Autowired
    LockOrders lock;

    @Autowired
    Orders orders;

    @Autowired
    CompanyCalendar calendar;

    @Autowired
    TransactionTemplate transaction;

    private OrderScenario scenario;
    private String vatNumber;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
        scenario.item("CHAIR-200", "120.00", "GOODS");
        vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
    }

    @Test
    void confirmsWhatPassesEveryCheckAndLeavesTheRest() {
        String clean = place(OrderScenario.services(vatNumber));
        String cheaper = place(OrderScenario.order(vatNumber).put("clientOrderNumber", "PO-99"));
        consider(true, clean, cheaper);
        JsonNode confirmed = scenario.admin().get("/orders/" + clean).json();
        assertThat(confirmed.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.path("agreement").path("confirmedBy").asString()).isEqualTo("policy:auto-confirm");
        assertThat(statusOf(cheaper)).isEqualTo("NEW");
        events.await(
                "sales.order.confirmed.v1",
                data -> data.path("orderId").asString().equals(clean));
    }

    @Test
    void confirmsNeitherOfTwoThatMayBeTheSame() {
        String one = place(OrderScenario.services(vatNumber));
        String two = place(OrderScenario.services(vatNumber));
        consider(true, one, two);
        assertThat(statusOf(one)).isEqualTo("NEW");
        assertThat(statusOf(two)).isEqualTo("NEW");
    }

    @Test
    void isOffUnlessItIsWanted() {
        String clean = place(OrderScenario.services(vatNumber));
        assertThat(statusOf(clean)).isEqualTo("NEW");
        consider(false, clean);
        assertThat(statusOf(clean)).isEqualTo("NEW");
    }

    private void consider(boolean on, String... ids) {
        AutoConfirm policy =
                new AutoConfirm(new CheckPolicies(Map.of(), BigDecimal.ZERO, 30, on), confirming, orders, calendar);
        transaction.executeWithoutResult(status -> policy.consider(
                lock.lock(List.of(ids).stream().map(UUID::fromString).toList())));
    }

    private String statusOf(String id) {
        return scenario.admin().get("/orders/" + id).json().path("status").asString();
    }

    private String place(ObjectNode content) {
        return api.as("integration")
                .post("/orders", content.toString())
                .expect(201)
                .json()
                .path("id")
                .asString();
    }
}
