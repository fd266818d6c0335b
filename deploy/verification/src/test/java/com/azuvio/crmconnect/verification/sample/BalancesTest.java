package com.azuvio.crmconnect.verification.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the examples of the contract, as every consumer does. */
class BalancesTest {

    private static final String INVOICED = "0199a1ee-9c22-7a90-b3d4-1c2d3e4f5a6b";
    private static final String PAYING = "01980f2a-7c00-7000-8000-0000000000c1";

    private final Balances balances = new Balances();
    private final Balances expected = new Balances();

    @Test
    void documentsOfTheContractAddUp() throws IOException {
        book("invoicing-service", "sales.invoice.issued.v1");
        book("invoicing-service", "sales.invoice.debit-note-issued.v1");
        book("invoicing-service", "sales.invoice.credit-note-issued.v1");

        expected.add(INVOICED, "EUR", new BigDecimal("12.10"));
        assertThat(balances.differencesFrom(expected)).isEmpty();
    }

    @Test
    void moneyOfTheContractAddsUp() throws IOException {
        book("payment-service", "sales.payment.recorded.v1");
        book("payment-service", "sales.payment.refunded.v1");
        book("payment-service", "sales.payment.written-off.v1");
        book("payment-service", "sales.payment.free-money-written-off.v1");

        expected.add(PAYING, "EUR", new BigDecimal("-119.01"));
        assertThat(balances.differencesFrom(expected)).isEmpty();

        book("payment-service", "sales.payment.reversed.v1");
        book("payment-service", "sales.payment.write-off-undone.v1");

        expected.add(PAYING, "EUR", new BigDecimal("150.03"));
        assertThat(balances.differencesFrom(expected)).isEmpty();
    }

    @Test
    void aFactThatIsToldAgainCountsOnce() throws IOException {
        book("payment-service", "sales.payment.recorded.v1");
        book("payment-service", "sales.payment.recorded.v1");

        assertThat(balances.facts()).isEqualTo(1);
    }

    @Test
    void whatMovesNoBalanceIsPassedOver() throws IOException {
        book("invoicing-service", "sales.invoice.allocation-applied.v1");
        balances.book("sales.payment.something-new.v1", example("payment-service", "sales.payment.recorded.v1"));

        assertThat(balances.facts()).isZero();
        assertThat(balances.differencesFrom(expected)).isEmpty();
    }

    @Test
    void everyDifferenceIsNamed() {
        expected.add(PAYING, "EUR", new BigDecimal("0.01"));

        assertThat(balances.differencesFrom(expected))
                .containsExactly("client " + PAYING + " EUR: the topics say 0, the API says 0.01");
    }

    private void book(String owner, String type) throws IOException {
        balances.book(type, example(owner, type));
    }

    private static JsonNode example(String owner, String type) throws IOException {
        String file = "/contracts/" + owner + "/events/" + type + ".example.json";
        try (InputStream in = Objects.requireNonNull(BalancesTest.class.getResourceAsStream(file), file)) {
            return JsonMapper.builder().build().readTree(in);
        }
    }
}
