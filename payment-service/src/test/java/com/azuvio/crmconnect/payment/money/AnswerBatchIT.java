package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A poll's answers cost a fixed number of statements, however many they are. */
@ServiceTest
class AnswerBatchIT {

    private static final int ANSWERS = 30;
    private static final int STATEMENTS_MAX = 8;

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    RecordAllocationAnswers recordAllocationAnswers;

    @Autowired
    EntityManagerFactory entityManagers;

    @Test
    void takesManyAnswersWithFewStatements() {
        Scenario scenario = new Scenario(api, events);
        UUID client = scenario.aClient();
        UUID invoice = scenario.anInvoice(client, "1000.00");
        List<AllocationAnswer> answers = new ArrayList<>();
        for (int n = 0; n < ANSWERS; n++) {
            JsonNode payment = scenario.pay(client, "10.00", allocation(invoice, "10.00"));
            UUID id = UUID.fromString(allocationOf(payment).path("allocationId").asString());
            answers.add(new AllocationAnswer.Applied(id, Money.of("9.00", "EUR"), "upstream"));
        }
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            recordAllocationAnswers.record(answers);
            assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(STATEMENTS_MAX);
            assertThat(statistics.getEntityUpdateCount()).isEqualTo(2 * ANSWERS);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
