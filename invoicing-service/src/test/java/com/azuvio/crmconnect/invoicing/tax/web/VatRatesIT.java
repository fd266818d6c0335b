package com.azuvio.crmconnect.invoicing.tax.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.starter.test.Api;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@InvoicingTest
class VatRatesIT {

    @Autowired
    Api api;

    @Test
    void knowsTheRomanianRatesFromTheStart() {
        assertThat(admin().get("/vat-rates")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("validFrom").asString() + " "
                                + item.path("vatClass").asString() + " "
                                + item.path("ratePercent").asString()))
                .contains(
                        "2025-08-01 STANDARD 21.00",
                        "2025-08-01 REDUCED 11.00",
                        "2017-01-01 STANDARD 19.00",
                        "2017-01-01 REDUCED 9.00",
                        "2017-01-01 SECOND_REDUCED 5.00");
    }

    @Test
    void addsARateOnceAndNeverChangesIt() {
        admin().post("/vat-rates", rate("HU", "STANDARD", "27.00", "2012-01-01"))
                .expect(201);
        admin().post("/vat-rates", rate("HU", "STANDARD", "27", "2012-01-01")).expect(201);
        assertThat(admin().post("/vat-rates", rate("HU", "STANDARD", "25.00", "2012-01-01"))
                        .expectProblem(409, "vat-rate-exists")
                        .json()
                        .path("ratePercent")
                        .asString())
                .isEqualTo("27.00");
        assertThat(admin().get("/vat-rates?country=HU").expect(200).json().path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "hu, STANDARD, 27.00, 2012-01-01",
        "HUN, STANDARD, 27.00, 2012-01-01",
        "HU, LUXURY, 27.00, 2012-01-01",
        "HU, STANDARD, 0, 2012-01-01",
        "HU, STANDARD, -5, 2012-01-01",
        "HU, STANDARD, 100, 2012-01-01",
        "HU, STANDARD, 27.005, 2012-01-01",
        "HU, STANDARD, 27.00, 2012-02-30"
    })
    void refusesWhatBreaksALimit(String country, String vatClass, String percent, String from) {
        admin().post("/vat-rates", rate(country, vatClass, percent, from)).expect(400);
    }

    @Test
    void refusesARateForAClassWithoutOne() {
        admin().post("/vat-rates", rate("HU", "ZERO", "5.00", "2012-01-01"))
                .expectProblem(422, "vat-class-without-rate");
    }

    @Test
    void isReadByAllAndChangedByFew() {
        api.as("account-executive").get("/vat-rates").expect(200);
        api.as("account-executive")
                .post("/vat-rates", rate("HU", "REDUCED", "5.00", "2012-01-01"))
                .expect(403);
        admin().get("/vat-rates?country=R0").expect(400);
    }

    private Api admin() {
        return api.as("finance-manager");
    }

    private static Map<String, Object> rate(String country, String vatClass, String percent, String from) {
        return Map.of("country", country, "vatClass", vatClass, "ratePercent", percent, "validFrom", from);
    }
}
