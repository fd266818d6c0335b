package com.azuvio.crmconnect.payment.entrylag;

import static com.azuvio.crmconnect.payment.Scenario.id;
import static com.azuvio.crmconnect.payment.Scenario.receipt;
import static com.azuvio.crmconnect.payment.Scenario.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Money is entered on the day on which it arrives; how far people are from that is seen per receipt and in all (S71). */
@ServiceTest
class EntryLagIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WatchEntryLag watch;

    @Autowired
    MeterRegistry meters;

    @Test
    void isShownWithEachReceipt() {
        Scenario scenario = new Scenario(api, events);
        UUID client = scenario.aClient();
        Map<String, Object> late = receipt(client, "10.00");
        late.put("receivedOn", today().minusDays(7));
        JsonNode payment = scenario.record(late).expect(201).json();
        assertThat(payment.path("entryLagDays").asInt()).isEqualTo(7);
        assertThat(api.as("sales-admin")
                        .get("/payments?clientId=" + client)
                        .expect(200)
                        .json()
                        .at("/items/0/entryLagDays")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void isWatchedByAGauge() {
        Scenario scenario = new Scenario(api, events);
        Map<String, Object> late = receipt(scenario.aClient(), "10.00");
        late.put("receivedOn", today().minusDays(41));
        scenario.record(late).expect(201);

        watch.run();

        assertThat(gauge("longest")).isGreaterThanOrEqualTo(41);
        assertThat(gauge("median")).isBetween(0.0, gauge("longest"));
    }

    private double gauge(String of) {
        return meters.get(WatchEntryLag.GAUGE).tag("of", of).gauge().value();
    }

    @Test
    void isMeasuredOverARangeAndByMonth() {
        Scenario scenario = new Scenario(api, events);
        UUID client = scenario.aClient();
        int[] lags = {0, 0, 1, 1, 2, 2, 3, 3, 4, 14};
        for (int n = 0; n < lags.length; n++) {
            String payment = id(scenario.pay(client, "1.00"));
            String month = n < 5 ? "2019-03" : "2019-04";
            jdbc.update(
                    "update money_sources set recorded_at = (?::date + ?) + time '12:00', received_on = ?::date where id = ?::uuid",
                    month + "-01",
                    lags[n],
                    month + "-01",
                    payment);
        }

        JsonNode lag = api.as("finance-manager")
                .get("/payments/entry-lag?from=2019-03-01&to=2019-04-30")
                .expect(200)
                .json();

        assertThat(lag.at("/whole/receipts").asInt()).isEqualTo(10);
        assertThat(lag.at("/whole/sameDay").asInt()).isEqualTo(2);
        assertThat(lag.at("/whole/mean").asDouble()).isEqualTo(3.0);
        assertThat(lag.at("/whole/median").asDouble()).isEqualTo(2.0);
        assertThat(lag.at("/whole/p90").asDouble()).isEqualTo(5.0);
        assertThat(lag.at("/whole/longest").asInt()).isEqualTo(14);
        assertThat(lag.path("months").size()).isEqualTo(2);
        assertThat(lag.at("/months/0/month").asString()).isEqualTo("2019-03");
        assertThat(lag.at("/months/0/days/receipts").asInt()).isEqualTo(5);
    }

    @Test
    void isOfARangeThatCanBe() {
        JsonNode none = api.as("sales-admin")
                .get("/payments/entry-lag?from=2018-01-01&to=2018-01-31")
                .expect(200)
                .json();
        assertThat(none.at("/whole/receipts").asInt()).isZero();
        assertThat(none.path("months").isEmpty()).isTrue();
        api.as("sales-admin")
                .get("/payments/entry-lag?from=2018-02-01&to=2018-01-31")
                .expectProblem(400, "range-not-possible");
    }
}
