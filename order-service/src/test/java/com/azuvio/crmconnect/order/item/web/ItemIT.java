package com.azuvio.crmconnect.order.item.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The catalogue as the back office keeps it (S13). */
@ServiceTest
class ItemIT {

    private static final String CHANGED = "sales.item.changed.v1";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    private Api admin;

    @BeforeEach
    void begin() {
        admin = api.as("sales-admin");
    }

    @Test
    void tellsEveryChangeOfAnItemUnderAGrowingRevision() {
        Map<String, Object> item = item();
        ApiResponse created = admin.post("/items", item).expect(201);
        String id = created.json().path("id").asString();
        assertThat(created.header("Location")).isEqualTo("/items/" + id);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");

        item.put("price", Map.of("amount", "121.5", "currency", "EUR"));
        ApiResponse edited = admin.put("/items/" + id, item, created.header("ETag"));
        assertThat(edited.expect(200).json().path("price").path("amount").asString())
                .isEqualTo("121.50");
        ApiResponse same = admin.put("/items/" + id, item, edited.header("ETag"));
        assertThat(same.expect(200).header("ETag"))
                .as("the same again is no change")
                .isEqualTo(edited.header("ETag"));
        for (int i = 0; i < 2; i++) {
            assertThat(admin.post("/items/" + id + "/deactivate")
                            .expect(200)
                            .json()
                            .path("active")
                            .asBoolean())
                    .isFalse();
        }
        admin.post("/items/" + id + "/activate").expect(200);

        events.await(CHANGED, data -> of(id, data) && data.path("active").asBoolean() && revisionOf(id, 4));
        List<ReceivedEvent> told = events.emitted(CHANGED).stream()
                .filter(event -> of(id, event.data()))
                .toList();
        assertThat(told).extracting(ReceivedEvent::revision).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told).extracting(ReceivedEvent::key).containsOnly(id);
        assertThat(told.stream().map(event -> event.data().path("active").asBoolean()))
                .containsExactly(true, true, false, true);
        assertThat(told.get(1).data().path("price").path("amount").asString()).isEqualTo("121.50");
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        Map<String, Object> item = item();
        ApiResponse created = admin.post("/items", item).expect(201);
        String path = String.valueOf(created.header("Location"));
        item.put("name", "Chair, grey");
        admin.put(path, item, null).expectProblem(428, "if-match-required");
        ApiResponse edited = admin.put(path, item, created.header("ETag")).expect(200);
        item.put("name", "Chair, blue");
        ApiResponse stale = admin.put(path, item, created.header("ETag")).expectProblem(412, "stale-version");
        assertThat("\"" + stale.json().path("currentVersion").asLong() + "\"").isEqualTo(edited.header("ETag"));
        assertThat(admin.get(path).json().path("name").asString()).isEqualTo("Chair, grey");
    }

    @Test
    void keepsTheCodeOfAnItemForEver() {
        Map<String, Object> item = item();
        ApiResponse created = admin.post("/items", item).expect(201);
        String path = String.valueOf(created.header("Location"));
        item.put("code", codeOf(item).toLowerCase(Locale.ROOT));
        ApiResponse taken = admin.post("/items", item).expectProblem(409, "item-code-taken");
        assertThat(fieldsOf(taken)).containsExactly("code");
        admin.put(path, item, created.header("ETag")).expect(200);
        item.put("code", codeOf(item()));
        ApiResponse other = admin.put(path, item, created.header("ETag")).expectProblem(422, "item-code-fixed");
        assertThat(fieldsOf(other)).containsExactly("code");
        admin.put("/items/" + UUID.randomUUID(), item, "\"0\"").expectProblem(404, "item-unknown");
    }

    @Test
    void listsByChipsWhoseCountsAreTheLengthsOfTheirLists() {
        List<String> mine = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<String, Object> item = item();
            String path = String.valueOf(admin.post("/items", item).expect(201).header("Location"));
            if (i % 2 == 1) {
                admin.post(path + "/deactivate").expect(200);
            }
            mine.add(codeOf(item));
        }
        List<String> active = codes("status=ACTIVE", 2);
        List<String> inactive = codes("status=INACTIVE", 2);
        assertThat(active).contains(mine.get(0), mine.get(2), mine.get(4)).doesNotContain(mine.get(1));
        assertThat(inactive).contains(mine.get(1), mine.get(3)).doesNotContain(mine.get(0));
        assertThat(codes("status=ACTIVE&status=INACTIVE", 3))
                .containsExactlyElementsOf(codes("", 200))
                .doesNotHaveDuplicates()
                .hasSize(active.size() + inactive.size());
        JsonNode counts =
                admin.get("/items?limit=1&status=INACTIVE").expect(200).json().path("counts");
        assertThat(counts.path("ACTIVE").asInt()).isEqualTo(active.size());
        assertThat(counts.path("INACTIVE").asInt()).isEqualTo(inactive.size());
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("code", null, "invalid-request"),
                wrong("code", "NO SPACES", "invalid-request"),
                wrong("code", "X".repeat(41), "invalid-request"),
                wrong("name", " ", "invalid-request"),
                wrong("name", "x".repeat(201), "invalid-request"),
                wrong("name", "nul\u0000", "unreadable-body"),
                wrong("description", "x".repeat(1001), "invalid-request"),
                wrong("unitCode", "XQX", "invalid-request"),
                wrong("price", null, "invalid-request"),
                wrong("price", Map.of("amount", "-0.01", "currency", "EUR"), "invalid-request"),
                wrong("price", Map.of("amount", "0.005", "currency", "EUR"), "unreadable-body"),
                wrong("price", Map.of("amount", "100", "currency", "JPY"), "unreadable-body"),
                wrong("price", Map.of("amount", "1E+15", "currency", "EUR"), "unreadable-body"),
                wrong("vatClass", "LUXURY", "unreadable-body"),
                wrong("vatClass", null, "invalid-request"),
                wrong("kind", 1, "unreadable-body"),
                wrong("colour", "blue", "unreadable-body"));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheFieldThatIsWrong(String field, @Nullable Object value, String code) {
        Map<String, Object> item = item();
        item.put(field, value);
        ApiResponse answer = admin.post("/items", item).expectProblem(400, code);
        assertThat(fieldsOf(answer))
                .as(answer.text())
                .allMatch(path -> path.startsWith(field))
                .isNotEmpty();
        assertThat(answer.text()).doesNotContain("com.azuvio", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/items?limit=0",
                "/items?limit=201",
                "/items?limit=1000000",
                "/items?limit=x",
                "/items?status=SOLD",
                "/items?cursor=%25%25",
                "/items/no-uuid"
            })
    void refusesParametersThatItDoesNotKnow(String path) {
        assertThat(admin.get(path).expect(400).header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void isChangedByTheBackOfficeAlone() {
        String path = String.valueOf(admin.post("/items", item()).expect(201).header("Location"));
        for (String role : List.of("account-executive", "warehouse", "finance-manager", "integration")) {
            api.as(role).get(path).expect(200);
            api.as(role).post("/items", item()).expectProblem(403, "forbidden");
            api.as(role).put(path, item(), "\"0\"").expectProblem(403, "forbidden");
            api.as(role).post(path + "/deactivate").expectProblem(403, "forbidden");
        }
        api.as("ops").get("/items").expectProblem(403, "forbidden");
        api.anonymous().get("/items").expectProblem(401, "unauthorized");
    }

    /** All codes of a list, page by page. */
    private List<String> codes(String query, int limit) {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = admin.get("/items?limit=" + limit + "&cursor=" + cursor + "&" + query)
                    .expect(200)
                    .json();
            codes.addAll(page.path("items").findValuesAsString("code"));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return codes;
    }

    private boolean revisionOf(String id, long revision) {
        return events.emitted(CHANGED).stream().anyMatch(event -> of(id, event.data()) && event.revision() == revision);
    }

    private static boolean of(String id, JsonNode data) {
        return data.path("itemId").asString().equals(id);
    }

    private static List<String> fieldsOf(ApiResponse answer) {
        return answer.json().path("errors").findValuesAsString("field");
    }

    private static String codeOf(Map<String, Object> item) {
        return String.valueOf(item.get("code"));
    }

    private static Map<String, Object> item() {
        return new HashMap<>(Map.of(
                "code",
                "IT-" + UuidV7.next().toString().substring(9).toUpperCase(Locale.ROOT),
                "name",
                "Chair",
                "unitCode",
                "H87",
                "price",
                Map.of("amount", "120.00", "currency", "EUR"),
                "vatClass",
                "STANDARD",
                "kind",
                "GOODS"));
    }

    private static Arguments wrong(String field, @Nullable Object value, String code) {
        return Arguments.of(field, value, code);
    }
}
