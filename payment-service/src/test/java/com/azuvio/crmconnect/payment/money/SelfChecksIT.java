package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The checks see what they are there for, and the tables refuse it in the first place. */
@ServiceTest
class SelfChecksIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MoneyAddsUp moneyAddsUp;

    @Autowired
    AnswersArrive answersArrive;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void seesMoneyThatItsAllocationsDoNotExplain() {
        JsonNode payment = aPendingPayment();
        UUID id = UUID.fromString(id(payment));
        transaction.executeWithoutResult(status -> {
            jdbc.update("""
                    update money_sources
                       set requested_amount = requested_amount - 1, applied_amount = applied_amount + 1 where id = ?
                    """, id);
            assertThat(moneyAddsUp.differences())
                    .singleElement()
                    .asString()
                    .startsWith(payment.path("number").asString() + ": applied 1.00, its allocations say 0");
            status.setRollbackOnly();
        });
        assertThat(moneyAddsUp.differences()).isEmpty();
    }

    @Test
    void cannotBreakTheSumInTheTable() {
        UUID id = UUID.fromString(id(aPendingPayment()));
        assertThatThrownBy(() -> jdbc.update("update money_sources set free_amount = free_amount + 1 where id = ?", id))
                .hasMessageContaining("money_sources_add_up");
        assertThatThrownBy(() ->
                        jdbc.update("update money_sources set free_amount = -1, applied_amount = 11 where id = ?", id))
                .hasMessageContaining("check constraint");
    }

    @Test
    void cannotRewriteWhatHappenedToAnAllocation() {
        aPendingPayment();
        assertThatThrownBy(() -> jdbc.update("update allocation_entries set amount = 0"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("delete from allocation_entries")).hasMessageContaining("append-only");
    }

    @Test
    void tellsOfRequestsThatNobodyAnswers() {
        JsonNode payment = aPendingPayment();
        String number = payment.path("number").asString();
        assertThat(answersArrive.differences()).noneMatch(line -> line.startsWith(number));
        clock.advance(Duration.ofMinutes(16));
        assertThat(answersArrive.differences()).anyMatch(line -> line.startsWith(number + ": allocation"));
    }

    private JsonNode aPendingPayment() {
        Scenario scenario = new Scenario(api, events);
        UUID client = scenario.aClient();
        return scenario.pay(client, "10.00", allocation(scenario.anInvoice(client, "10.00"), "10.00"));
    }
}
