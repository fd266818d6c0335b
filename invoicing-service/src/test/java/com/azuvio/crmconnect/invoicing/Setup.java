package com.azuvio.crmconnect.invoicing;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** What stands in Settings on the first day (D16): seller and series. Rates come with the service. */
public class Setup {

    private static final int RATED_DAYS = 370;
    private static final int RATED_EVERY_DAYS = 10;

    private final ObjectProvider<Api> api; // knows its port only once the server runs
    private final CompanyCalendar calendar;

    Setup(ObjectProvider<Api> api, CompanyCalendar calendar) {
        this.api = api;
        this.calendar = calendar;
    }

    public void companyIsSetUp() {
        Api admin = api.getObject().as("sales-admin");
        if (admin.get("/seller").status() == 404) {
            admin.put("/seller", seller(), null).expect(200);
        }
        if (admin.get("/exchange-rates?currency=EUR").json().path("items").isEmpty()) {
            for (int day = 0; day <= RATED_DAYS; day += RATED_EVERY_DAYS) {
                rateIsKnown("EUR", "5.0893", calendar.today().minusDays(day));
            }
        }
        seriesIsOpen(admin, "INVOICE", "INV");
        seriesIsOpen(admin, "CREDIT_NOTE", "CRN");
        seriesIsOpen(admin, "DEBIT_NOTE", "DBN");
        seriesIsOpen(admin, "PROFORMA", "PRO");
        seriesIsOpen(admin, "ADVANCE_INVOICE", "ADV");
    }

    public void rateIsKnown(String currency, String rate, LocalDate on) {
        Map<String, Object> body = Map.of("currency", currency, "on", on.toString(), "rate", rate, "source", "BNR");
        api.getObject().as("finance-manager").post("/exchange-rates", body).expect(201);
    }

    private void seriesIsOpen(Api admin, String documentType, String code) {
        int year = calendar.today().getYear();
        int status = admin.post("/series", Map.of("documentType", documentType, "year", year, "code", code))
                .status();
        if (status != 201 && status != 409) {
            throw new IllegalStateException("series answered " + status);
        }
    }

    private static Map<String, Object> seller() {
        return Map.of(
                "name", "Azuvio Trading SRL",
                "vatStatus", "REGISTERED",
                "vatNumber", "RO18547290",
                "fiscalCode", "18547290",
                "registrationNumber", "J12/345/2019",
                "address",
                        Map.of(
                                "line1", "Strada Memorandumului 28",
                                "city", "Cluj-Napoca",
                                "region", "RO-CJ",
                                "postalCode", "400114",
                                "country", "RO"),
                "accounts",
                        List.of(
                                Map.of("currency", "EUR", "iban", "RO49AAAA1B31007593840000"),
                                Map.of("currency", "RON", "iban", "RO49AAAA1B31007593840000")),
                "language", "ro");
    }
}
