package com.azuvio.crmconnect.invoicing.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@InvoicingTest
class SeriesIT {

    @Autowired
    Api api;

    @Test
    void setsUpASeriesThatGoesOnFromAnEarlierSystem() {
        ApiResponse created =
                admin().post("/series", series("CREDIT_NOTE", 2041, "CN", 1234)).expect(201);

        JsonNode json = created.json();
        assertThat(json.path("name").asString()).isEqualTo("CN-2041");
        assertThat(json.path("nextNumber").asString()).isEqualTo("CN-2041-001234");
        String location = created.header("Location");
        assertThat(admin().get(String.valueOf(location)).expect(200).json()).isEqualTo(json);
        JsonNode report = admin().get(location + "/gaps").expect(200).json();
        assertThat(report.path("complete").asBoolean()).isTrue();
        assertThat(report.path("taken").asInt()).isZero();
    }

    @Test
    void refusesASecondSeriesOfTheTypeAndYearAndACodeThatIsTaken() {
        admin().post("/series", series("CREDIT_NOTE", 2042, "CN", 1)).expect(201);
        admin().post("/series", series("CREDIT_NOTE", 2042, "CNX", 1)).expectProblem(409, "series-exists");
        admin().post("/series", series("DEBIT_NOTE", 2042, "CN", 1)).expectProblem(409, "series-exists");
    }

    @Test
    void listsThemPageByPage() {
        for (int year = 2051; year <= 2053; year++) {
            admin().post("/series", series("CREDIT_NOTE", year, "CN", 1)).expect(201);
        }
        List<String> names = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 100; page++) {
            JsonNode json =
                    admin().get("/series?limit=2&cursor=" + cursor).expect(200).json();
            json.path("items").forEach(item -> names.add(item.path("name").asString()));
            if (json.path("nextCursor").isNull() || json.path("nextCursor").isMissingNode()) {
                break;
            }
            cursor = json.path("nextCursor").asString();
        }
        assertThat(names).containsSubsequence("CN-2053", "CN-2052", "CN-2051").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"inv, 2045, 1", "'', 2045, 1", "INVOICESERIES, 2045, 1", "INV, 1999, 1", "INV, 2045, 0"})
    void refusesWhatBreaksALimit(String code, int year, long start) {
        admin().post("/series", series("PROFORMA", year, code, start)).expect(400);
    }

    @Test
    void answersUnknownOnesAndBadCursorsWithAProblem() {
        admin().get("/series/" + UUID.randomUUID()).expectProblem(404, "series-not-found");
        admin().get("/series/" + UUID.randomUUID() + "/gaps").expectProblem(404, "series-not-found");
        admin().get("/series?cursor=nonsense!").expectProblem(400, "invalid-cursor");
        admin().get("/series?limit=1000000").expectProblem(400, "limit-out-of-range");
        admin().post("/series", Map.of("documentType", "RECEIPT", "year", 2045, "code", "R"))
                .expect(400);
    }

    @Test
    void isSetUpByThoseWhoMay() {
        api.as("account-executive")
                .post("/series", series("PROFORMA", 2045, "P", 1))
                .expect(403);
        api.anonymous().get("/series").expect(401);
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private static Map<String, Object> series(String type, int year, String code, long start) {
        return Map.of("documentType", type, "year", year, "code", code, "startNumber", start);
    }
}
