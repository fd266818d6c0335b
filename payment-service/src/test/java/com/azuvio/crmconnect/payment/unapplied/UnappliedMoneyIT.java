package com.azuvio.crmconnect.payment.unapplied;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static com.azuvio.crmconnect.payment.Scenario.money;
import static com.azuvio.crmconnect.payment.Scenario.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class UnappliedMoneyIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    private Scenario scenario;

    @BeforeEach
    void people() {
        scenario = new Scenario(api, events);
    }

    @Test
    void tellsWhatIsFreeAndWhatIsAskedForPerCurrency() {
        UUID client = scenario.aClient();
        UUID invoice = scenario.anInvoice(client, "60.00");
        scenario.pay(client, "100.00", allocation(invoice, "60.00"));
        scenario.pay(client, "11.50");
        Map<String, Object> inLei = receipt(client, "1.00");
        inLei.put("amount", money("250.00", "RON"));
        scenario.record(inLei).expect(201);

        JsonNode told = tell(client);

        assertThat(told.path("clientId").asString()).isEqualTo(client.toString());
        assertThat(parts(told)).containsExactly("51.50 60.00 0.00 EUR", "250.00 0.00 0.00 RON");
    }

    @Test
    void tellsNothingOfMoneyThatDocumentsHave() {
        UUID client = scenario.aClient();
        UUID invoice = scenario.anInvoice(client, "60.00");
        JsonNode payment = scenario.pay(client, "60.00", allocation(invoice, "60.00"));
        assertThat(parts(tell(client))).containsExactly("0.00 60.00 0.00 EUR");

        scenario.tellApplied(payment, allocationOf(payment), "60.00");
        scenario.awaitPayment(
                Scenario.id(payment),
                now -> allocationOf(now).path("status").asString().equals("APPLIED"));

        assertThat(parts(tell(client))).isEmpty();
    }

    @Test
    void answersForAClientThatPaymentsDoNotKnow() {
        assertThat(parts(tell(UuidV7.next()))).isEmpty();
    }

    private JsonNode tell(UUID client) {
        return api.as("service")
                .get("/clients/" + client + "/unapplied-money")
                .expect(200)
                .json();
    }

    private static List<String> parts(JsonNode told) {
        return told.path("balances")
                .valueStream()
                .map(one -> String.join(
                        " ",
                        Scenario.amount(one.path("free")),
                        Scenario.amount(one.path("requested")),
                        Scenario.amount(one.path("attributedBankLines")),
                        one.path("currency").asString()))
                .toList();
    }
}
