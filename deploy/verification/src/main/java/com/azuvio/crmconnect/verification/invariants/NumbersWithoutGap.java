package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

final class NumbersWithoutGap implements Invariant {

    @Override
    public String name() {
        return "I2 numbers of a series run from its start without gap or repeat, and dates never go back";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        Map<String, Long> starts = evidence.salesAdmin().all("/series").stream()
                .collect(Collectors.toMap(
                        series -> series.at("/name").asString(),
                        series -> series.at("/startNumber").asLong()));
        Map<String, JsonNode> listed = Evidence.byId(evidence.issued());
        Map<String, List<Event>> issued = evidence.log()
                .of("sales.invoice.issued")
                .filter(event -> !isOpening(listed.get(event.text("invoiceId"))))
                .collect(Collectors.groupingBy(event -> event.text("series")));
        List<String> differences = new ArrayList<>();
        issued.forEach((series, events) -> differences.addAll(check(series, starts.getOrDefault(series, 1L), events)));
        long told = evidence.log().of("sales.invoice.issued").count()
                + evidence.log().of("sales.invoice.debit-note-issued").count();
        if (listed.size() != told) {
            differences.add(listed.size() + " invoices are listed as issued and " + told + " were told");
        }
        return differences;
    }

    /** The old system gave its number. */
    private static boolean isOpening(@Nullable JsonNode invoice) {
        return invoice != null && invoice.at("/opening").asBoolean(false);
    }

    private static List<String> check(String series, long start, List<Event> events) {
        List<String> differences = new ArrayList<>();
        List<Event> inOrder = events.stream()
                .sorted(Comparator.comparingLong(NumbersWithoutGap::sequence))
                .toList();
        long expected = start;
        String latest = "";
        for (Event event : inOrder) {
            if (sequence(event) != expected) {
                differences.add(series + ": after " + (expected - 1) + " comes " + event.text("number"));
            }
            if (event.text("issuedOn").compareTo(latest) < 0) {
                differences.add(series + ": " + event.text("number") + " is dated before the number before it");
            }
            expected = sequence(event) + 1;
            latest = event.text("issuedOn");
        }
        return differences;
    }

    private static long sequence(Event event) {
        String number = event.text("number");
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }
}
