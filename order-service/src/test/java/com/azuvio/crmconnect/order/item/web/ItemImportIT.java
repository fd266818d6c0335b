package com.azuvio.crmconnect.order.item.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A catalogue from a spreadsheet: good rows are taken, bad ones named by line and column. */
@ServiceTest
class ItemImportIT {

    private static final String HEADER = "code,name,description,unitCode,price,currency,vatClass,kind,active\n";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    /** Codes of each test are its own. */
    private String code;

    @BeforeEach
    void begin() {
        code = "CSV-" + UuidV7.next().toString().substring(9).toUpperCase(Locale.ROOT);
    }

    @Test
    void createsThenLeavesThenChangesAndTellsEachChangeOnce() {
        String file = HEADER + row("-A", "12.50", "true") + row("-B", "7", "false");
        JsonNode first = imported(file);
        assertThat(outcome(first)).containsExactly(2, 0, 0, 0);
        assertThat(first.path("rows").findValuesAsString("line")).containsExactly("2", "3");
        assertThat(outcome(imported(file))).containsExactly(0, 0, 2, 0);
        JsonNode changed = imported(file.replace("12.50", "12.75"));
        assertThat(outcome(changed)).containsExactly(0, 1, 1, 0);
        assertThat(changed.path("rows").findValuesAsString("result")).containsExactly("UPDATED", "UNCHANGED");

        events.await(
                "sales.item.changed.v1",
                data -> data.path("code").asString().equals(code + "-A")
                        && data.path("price").path("amount").asString().equals("12.75"));
        assertThat(revisions("-A")).containsExactly(1L, 2L);
        assertThat(item("-B").path("active").asBoolean()).isFalse();
    }

    @Test
    void namesEachBadRowByItsLineAndColumnAndTakesTheOthers() {
        List<String> columns = new ArrayList<>();
        StringBuilder file = new StringBuilder(HEADER);
        badCells().forEach(bad -> {
            columns.add(bad.getFirst());
            file.append(good("-" + columns.size()).replace(bad.get(1), bad.get(2)));
        });
        file.append(row("-GOOD", "1", ""));
        file.append(row("-good", "2", ""));
        columns.add("none");
        columns.add("code");

        JsonNode report = imported(file.toString());
        assertThat(outcome(report)).containsExactly(1, 0, 0, columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            JsonNode row = report.path("rows").path(i);
            assertThat(row.path("line").asInt()).isEqualTo(i + 2);
            assertThat(row.path("errors").findValuesAsString("field"))
                    .as(row.toString())
                    .containsExactlyElementsOf(columns.get(i).equals("none") ? List.of() : List.of(columns.get(i)));
        }
        assertThat(report.toString())
                .contains("minor unit", "one of [STANDARD", "an earlier row", "10 cells", "8 cells")
                .doesNotContain("com.azuvio", "Exception");
        assertThat(item("-GOOD").path("price").path("amount").asString()).isEqualTo("1.00");
    }

    /** Column, what the good row has, what stands there instead. */
    private static List<List<String>> badCells() {
        return List.of(
                List.of("price", ",9.99,", ",twelve,"),
                List.of("price", ",9.99,", ",\"9,99\","),
                List.of("price", ",9.99,", ",1E3,"),
                List.of("price", ",9.99,", ",9.995,"),
                List.of("price", ",9.99,", ",-9.99,"),
                List.of("price", ",9.99,", "," + "9".repeat(5_000) + ","),
                List.of("price", ",9.99,", ",,"),
                List.of("currency", ",EUR,", ",JPY,"),
                List.of("currency", ",EUR,", ",XXQ,"),
                List.of("currency", ",EUR,", ",,"),
                List.of("unitCode", ",H87,", ",PIECES,"),
                List.of("vatClass", ",STANDARD,", ",LUXURY,"),
                List.of("kind", ",GOODS,", ",THING,"),
                List.of("kind", ",GOODS,", ",,"),
                List.of("active", ",true\n", ",perhaps\n"),
                List.of("code", "CSV-", "C S V-"),
                List.of("name", ",Chair,", ", ,"),
                List.of("name", ",Chair,", "," + "x".repeat(201) + ","),
                List.of("name", ",Chair,", ",Cha\u0000ir,"),
                List.of("", ",Oak,", ",Oak, grey,"),
                List.of("", ",true\n", "\n"),
                List.of("description", ",Oak,", "," + "x".repeat(1001) + ","));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        String file = "\uFEFFprice;name;code;unitCode;currency;vatClass;kind;description\r\n"
                + "1.00;\"Chair; \"\"oak\"\", 2\";" + code + "-Q;H87;EUR;STANDARD;GOODS;\"two\nlines\"\r\n"
                + "2.00;=HYPERLINK(\"\"x\"\");" + code + "-F;H87;EUR;STANDARD;GOODS;+40 21 555\r\n"
                + "x;@SUM(A1);" + code + "-X;H87;EUR;STANDARD;GOODS;-1\r\n";
        JsonNode report = imported(file);
        assertThat(outcome(report)).containsExactly(2, 0, 0, 1);
        assertThat(report.path("rows").findValuesAsString("line")).containsExactly("2", "4", "5");
        assertThat(item("-Q").path("name").asString()).isEqualTo("Chair; \"oak\", 2");
        assertThat(item("-Q").path("description").asString()).isEqualTo("two\nlines");
        assertThat(item("-F").path("name").asString()).startsWith("=HYPERLINK(");
        assertThat(item("-F").path("description").asString()).isEqualTo("+40 21 555");
    }

    @Test
    void changesNothingThatTheFileDoesNotTellOf() {
        imported(HEADER + row("-A", "9.99", "false"));
        String brief =
                "code,name,unitCode,price,currency,vatClass,kind\n" + code + "-A,Chair,H87,11,EUR,STANDARD,GOODS\n";
        assertThat(outcome(imported(brief))).containsExactly(0, 1, 0, 0);
        JsonNode item = item("-A");
        assertThat(item.path("description").asString()).isEqualTo("Oak");
        assertThat(item.path("active").asBoolean()).isFalse();
        assertThat(item.path("price").path("amount").asString()).isEqualTo("11.00");
        assertThat(outcome(imported(HEADER + good("-A").replace("Oak", "").replace("9.99", "11"))))
                .containsExactly(0, 1, 0, 0);
        assertThat(item("-A").has("description")).isFalse();
        assertThat(item("-A").path("active").asBoolean()).isTrue();
    }

    private JsonNode imported(String file) {
        return ItemFileIT.send(api.as("sales-admin"), "text/csv", file)
                .expect(200)
                .json();
    }

    private JsonNode item(String suffix) {
        String cursor = "";
        do {
            JsonNode page = api.as("sales-admin")
                    .get("/items?limit=200&cursor=" + cursor)
                    .json();
            for (JsonNode item : page.path("items")) {
                if (item.path("code").asString().equals(code + suffix)) {
                    return item;
                }
            }
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        throw new AssertionError("no item " + code + suffix);
    }

    private List<Long> revisions(String suffix) {
        return events.emitted("sales.item.changed.v1").stream()
                .filter(event -> event.data().path("code").asString().equals(code + suffix))
                .map(ReceivedEvent::revision)
                .toList();
    }

    private String good(String suffix) {
        return row(suffix, "9.99", "true");
    }

    private String row(String suffix, String price, String active) {
        return code + suffix + ",Chair,Oak,H87," + price + ",EUR,STANDARD,GOODS," + active + "\n";
    }

    private static List<Integer> outcome(JsonNode report) {
        return Stream.of("created", "updated", "unchanged", "rejected")
                .map(count -> report.path(count).asInt())
                .toList();
    }
}
