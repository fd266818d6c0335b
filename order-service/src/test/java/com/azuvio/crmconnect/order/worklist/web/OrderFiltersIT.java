package com.azuvio.crmconnect.order.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Filters, sorting and the file of the order list (S17, S73), and what is late at the warehouse (S23). */
@ServiceTest
class OrderFiltersIT {

    private static final List<String> SORTS =
            List.of("NEWEST", "OLDEST", "LONGEST_IN_STATUS", "LAST_CHANGED", "HIGHEST_TOTAL", "DELIVERY_WANTED");

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MutableClock clock;

    @Autowired
    CompanyCalendar calendar;

    private OrderScenario scenario;
    private Api admin;
    private String agent;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        admin = scenario.admin();
        agent = "ae-" + UuidV7.next();
        scenario.item("CHAIR-200", "120.00", "GOODS");
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void findsByTheBeginningOfANumberAndAPartOfTheClientsName() {
        Placed order = placed(content -> content.put("clientOrderNumber", "Po_" + agent));
        String number = order.answer().json().path("number").asString();
        placed(content -> ((ObjectNode) content.path("client")).put("name", "Andere GmbH"));
        assertThat(found("text", number.toLowerCase(Locale.ROOT))).contains(order.id());
        assertThat(found("text", "po_" + agent.substring(0, 20))).containsExactly(order.id());
        assertThat(found("text", "po%" + agent.substring(0, 20)))
                .as("wildcards are taken literally")
                .isEmpty();
        assertThat(found("text", "nchi logist")).containsExactly(order.id());
    }

    @Test
    void findsTheLinkedClientsNameWithoutItsMarks() {
        String vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
        Placed order = placed(content -> ((ObjectNode) content.path("client")).put("vatNumber", vatNumber));
        placed(content -> content.put("notes", "of another client"));
        assertThat(found("text", "tesaturi mold")).as("Țesături Moldova SRL").containsExactly(order.id());
        assertThat(found("text", "bianchi"))
                .as("the name as sent counts while there is no client")
                .hasSize(1)
                .doesNotContain(order.id());
    }

    @Test
    void narrowsByDaysAmountsAndCurrency() {
        clock.advance(Duration.ofDays(-2));
        Placed older = placed(content -> content.put("placedAt", "2026-01-15T23:30:00Z"));
        clock.reset();
        Placed small = placed(content -> {
            content.withArray("lines").remove(0);
            content.remove("freight");
            content.remove("placedAt");
        });
        String today = calendar.today().toString();
        assertThat(ids("&receivedFrom=" + today)).containsExactly(small.id());
        assertThat(ids("&receivedTo=" + calendar.today().minusDays(1))).containsExactly(older.id());
        assertThat(ids("&orderedFrom=2026-01-16&orderedTo=2026-01-16"))
                .as("half past eleven in London is the next day in Bucharest")
                .containsExactly(older.id());
        assertThat(ids("&amountFrom=1331.01")).containsExactly(older.id());
        assertThat(ids("&amountTo=1331.00")).containsExactly(small.id());
        assertThat(ids("&currency=EUR")).hasSize(2);
        assertThat(ids("&currency=RON")).isEmpty();
        assertThat(ids("&statusDaysMin=2")).containsExactly(older.id());
        assertThat(ids("&statusDaysMin=3")).isEmpty();
        JsonNode row = list("&sort=OLDEST").path("items").path(0);
        assertThat(row.path("statusDays").asInt()).isEqualTo(2);
        assertThat(row.path("ageDays").asInt()).isEqualTo(2);
        assertThat(row.path("changedAt").asString())
                .isEqualTo(row.path("receivedAt").asString());
    }

    @Test
    void pagesInEverySortWithoutGapsAndRepeats() {
        for (int i = 0; i < 5; i++) {
            int day = i;
            placed(content -> {
                if (day == 3) {
                    content.remove("requestedDeliveryOn");
                } else {
                    content.put("requestedDeliveryOn", "2026-12-0" + (9 - day));
                }
            });
        }
        List<String> all = ids("");
        for (String sort : SORTS) {
            List<String> paged = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = list("&counts=false&limit=2&sort=" + sort + "&cursor=" + cursor);
                assertThat(page.path("counts").isEmpty()).isTrue();
                paged.addAll(page.path("items").findValuesAsString("id"));
                cursor = page.path("nextCursor").asString("");
            } while (!cursor.isEmpty());
            assertThat(paged).as(sort).containsExactlyElementsOf(ids("&sort=" + sort));
            assertThat(paged).as(sort).containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(ids("&sort=DELIVERY_WANTED"))
                .as("4th, 3rd, 2nd, 1st, and last the one without a day")
                .containsExactly(all.get(0), all.get(2), all.get(3), all.get(4), all.get(1));
        assertThat(ids("&sort=OLDEST")).containsExactlyElementsOf(all.reversed());
    }

    @Test
    void refusesFiltersThatCannotBeMeant() {
        admin.get("/orders?amountFrom=1e9999").expectProblem(400, "invalid-request");
        admin.get("/orders?receivedFrom=0001-01-01").expectProblem(400, "invalid-request");
        admin.get("/orders?currency=euro").expectProblem(400, "invalid-request");
        admin.get("/orders?sort=SIDEWAYS").expectProblem(400, "invalid-request");
        admin.get("/orders?sort=HIGHEST_TOTAL&cursor=MWU5OTk5OTk5OQ").expectProblem(400, "invalid-cursor");
        admin.get("/orders?mine=true&agentId=ae-1").expectProblem(400, "filters-exclude-each-other");
        admin.get("/orders/export?format=DOC").expectProblem(400, "invalid-request");
        api.as("warehouse").get("/orders/export?format=CSV").expectProblem(403, "forbidden");
    }

    @Test
    void showsAnAccountExecutiveTheirOwnOrdersOnly() {
        Placed own = placed(content -> ((ObjectNode) content.path("agent")).put("id", OrderScenario.AGENT));
        Placed other = placed(content -> content.put("notes", "of another agent"));
        Api executive = api.as("account-executive");
        assertThat(idsOf(executive.get("/orders"))).contains(own.id()).doesNotContain(other.id());
        assertThat(idsOf(executive.get("/orders?agentId=" + agent))).isEmpty();
        assertThat(executive.get("/orders/export?format=CSV").expect(200).text())
                .contains(own.answer().json().path("number").asString())
                .doesNotContain(other.answer().json().path("number").asString());
        assertThat(idsOf(api.as("account-executive", "sales-admin").get("/orders?agentId=" + agent)))
                .containsExactly(other.id());
        assertThat(idsOf(executive.get("/orders?mine=true"))).contains(own.id());
        assertThat(idsOf(admin.get("/orders?mine=true"))).isEmpty();
    }

    @Test
    void namesWhatWaitsForTheWarehouseForTooLong() {
        long lateBefore = warehouse().path("late").asLong();
        clock.advance(Duration.ofDays(-4));
        Placed late = confirmed();
        clock.advance(Duration.ofDays(1));
        Placed waiting = confirmed();
        clock.reset();
        assertThat(ids("&status=AWAITING_WAREHOUSE&sort=LONGEST_IN_STATUS")).containsExactly(late.id(), waiting.id());
        JsonNode list = list("&status=WAREHOUSE_LATE");
        assertThat(list.path("items").findValuesAsString("id"))
                .as("three days are not too long, four are")
                .containsExactly(late.id());
        assertThat(list.path("counts").path("WAREHOUSE_LATE").asInt()).isEqualTo(1);
        assertThat(list.path("items").path(0).path("warehouseLate").asBoolean()).isTrue();
        JsonNode measured = warehouse();
        assertThat(measured.path("late").asLong()).isEqualTo(lateBefore + 1);
        assertThat(measured.path("lateAfterDays").asInt()).isEqualTo(3);
        assertThat(measured.path("oldestDays").asLong()).isGreaterThanOrEqualTo(4);
        assertThat(admin.get(measured.path("lateList").asString())
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .contains(late.id());
    }

    @Test
    void writesExactlyWhatIsFilteredAsFile() throws IOException {
        Placed first = placed(content -> ((ObjectNode) content.path("client")).put("name", "=cmd|' /C calc'!A0"));
        placed(content -> content.withArray("lines").remove(0));
        String query = "agentId=" + agent + "&amountFrom=1331.01";
        ApiResponse csv = admin.get("/orders/export?format=CSV&" + query).expect(200);
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"orders-" + calendar.today() + ".csv\"");
        List<String> lines = csv.text().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("\uFEFFNumber,Status,Days in status,");
        assertThat(lines.getLast())
                .startsWith(first.answer().json().path("number").asString() + ",New,0,,'=cmd|' /C calc'!A0,New,")
                .contains(",EUR,1331.01,");
        ApiResponse xlsx = admin.get("/orders/export?format=XLSX&sort=OLDEST&agentId=" + agent)
                .expect(200);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.bytes()))) {
            assertThat(book.getFirstSheet().read().stream()
                            .skip(1)
                            .map(row -> row.getCellAsString(0).orElse("")))
                    .containsExactlyElementsOf(
                            list("&sort=OLDEST").path("items").findValuesAsString("number"));
        }
    }

    private JsonNode warehouse() {
        return api.as("warehouse").get("/orders/metrics/warehouse").expect(200).json();
    }

    private Placed confirmed() {
        String vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
        Placed order = placed(content -> ((ObjectNode) content.path("client")).put("vatNumber", vatNumber));
        admin.post(order.path() + "/confirm", "{}").expect(200);
        return order;
    }

    /** An order of this test's agent, in euro. */
    private Placed placed(Consumer<ObjectNode> change) {
        ObjectNode content = OrderScenario.order(OrderScenario.vatNumber());
        ((ObjectNode) content.path("agent")).put("id", agent);
        change.accept(content);
        return new Placed(
                api.as("integration").post("/orders", content.toString()).expect(201));
    }

    private List<String> found(String parameter, String value) {
        return ids("&" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private List<String> ids(String query) {
        return list(query).path("items").findValuesAsString("id");
    }

    private static List<String> idsOf(ApiResponse answer) {
        return answer.expect(200).json().path("items").findValuesAsString("id");
    }

    private JsonNode list(String query) {
        return admin.get("/orders?agentId=" + agent + query).expect(200).json();
    }
}
