package com.azuvio.crmconnect.invoicing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** VAT of documents in another currency is stated in the company's as well (BT-111). */
@InvoicingTest
class ExchangeRateIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void theVatOfAnInvoiceIsFrozenAtTheRateOfItsTaxPointAndItsCreditNoteKeepsIt() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode issued = documents.read(id).path("nationalVat");
        setup.rateIsKnown("EUR", "9.9999", calendar.today());

        UUID note = documents.anIssuedCreditNote(id);
        setup.rateIsKnown("EUR", "5.0893", calendar.today());

        assertThat(issued.path("amount").path("currency").asString()).isEqualTo("RON");
        assertThat(issued.path("amount").path("amount").asString()).isEqualTo("106.88"); // 21.00 × 5.0893
        assertThat(issued.path("source").asString()).isEqualTo("BNR");
        assertThat(documents.read(id).path("nationalVat")).isEqualTo(issued);
        for (String path : List.of("/invoices/" + id + "/xml", "/credit-notes/" + note + "/xml")) {
            assertThat(new String(api.as("sales-admin").get(path).expect(200).bytes(), StandardCharsets.UTF_8))
                    .contains("<cbc:TaxCurrencyCode>RON</cbc:TaxCurrencyCode>")
                    .contains("<cbc:TaxAmount currencyID=\"RON\">106.88</cbc:TaxAmount>");
        }
    }

    @Test
    void aCurrencyWithoutARateHoldsTheDraftUntilOneIsRecorded() {
        ApiResponse stored = api.as("sales-admin").get("/seller").expect(200);
        JsonNode seller = stored.json();
        if (seller.path("accounts").valueStream().noneMatch(account -> isIn("USD", account))) {
            ObjectNode withDollars = (ObjectNode) seller.deepCopy();
            withDollars
                    .withArray("accounts")
                    .addObject()
                    .put("currency", "USD")
                    .put("iban", "RO49AAAA1B31007593840000");
            withDollars.retain(
                    "name",
                    "vatStatus",
                    "vatNumber",
                    "fiscalCode",
                    "registrationNumber",
                    "address",
                    "accounts",
                    "language");
            api.as("sales-admin")
                    .put("/seller", withDollars, stored.header("ETag"))
                    .expect(200);
        }
        UUID id = documents.draftOf(upstream.orderIsConfirmed(upstream.clientIsKnown(), ExchangeRateIT::inDollars));

        JsonNode red = readiness(id, "exchange-rate-missing");
        assertThat(red.path("level").asString()).isEqualTo("RED");
        assertThat(red.path("fixLink").asString()).startsWith("/settings/exchange-rates?currency=USD&on=");
        setup.rateIsKnown("USD", "4.40", calendar.today().minusDays(11));
        assertThat(readiness(id, "exchange-rate-missing").isMissingNode())
                .as("too old")
                .isFalse();
        setup.rateIsKnown("USD", "4.41", calendar.today().minusDays(3));
        setup.rateIsKnown("USD", "4.42", calendar.today().minusDays(3));

        JsonNode issued = api.as("sales-admin")
                .post("/invoices/" + id + "/issue", Map.of())
                .expect(200)
                .json();
        assertThat(issued.path("nationalVat").path("rate").decimalValue())
                .as("the last of the day")
                .isEqualByComparingTo("4.42");
    }

    @ParameterizedTest
    @CsvSource({"RON, 1, 422", "JPY, 0.03, 422", "EUR, 0, 400", "EUR, -5, 400", "EUR, 5.0000001, 400", "XXX1, 5, 400"})
    void refusesWhatIsNoRate(String currency, String rate, int status) {
        Map<String, String> body =
                Map.of("currency", currency, "on", calendar.today().toString(), "rate", rate, "source", "BNR");
        api.as("finance-manager").post("/exchange-rates", body).expect(status);
    }

    @Test
    void ratesAreAddedNeverChangedAndReadByPage() {
        LocalDate ahead = calendar.today().plusDays(2);
        Map<String, String> body = Map.of("currency", "EUR", "on", ahead.toString(), "rate", "5", "source", "BNR");
        api.as("finance-manager").post("/exchange-rates", body).expectProblem(422, "rate-date-ahead");
        api.as("account-executive").post("/exchange-rates", body).expect(403);
        JsonNode page = api.as("sales-admin")
                .get("/exchange-rates?currency=EUR&limit=5")
                .expect(200)
                .json();
        JsonNode next = api.as("sales-admin")
                .get("/exchange-rates?currency=EUR&limit=5&cursor="
                        + page.path("nextCursor").asString())
                .expect(200)
                .json();

        assertThat(page.path("items")).hasSize(5);
        assertThat(LocalDate.parse(next.path("items").path(0).path("on").asString()))
                .isBeforeOrEqualTo(
                        LocalDate.parse(page.path("items").path(4).path("on").asString()));
        assertThatThrownBy(() -> jdbc.update("update exchange_rates set rate = 1"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    private JsonNode readiness(UUID id, String code) {
        return api.as("sales-admin")
                .get("/invoices/" + id + "/readiness")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals(code))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static void inDollars(ObjectNode confirmation) {
        confirmation.put("currency", "USD");
        ((ObjectNode) confirmation.path("discount")).put("currency", "USD");
        ((ObjectNode) confirmation.path("freight")).put("currency", "USD");
    }

    private static boolean isIn(String currency, JsonNode account) {
        return account.path("currency").asString().equals(currency);
    }
}
