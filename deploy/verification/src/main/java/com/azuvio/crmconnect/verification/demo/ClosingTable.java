package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the demo did beside what the services list. */
final class ClosingTable {

    private record Row(String what, String done, String listed) {
        boolean differs() {
            return !done.equals(listed);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void row(String what, long done, long listed) {
        rows.add(new Row(what, Long.toString(done), Long.toString(listed)));
    }

    /** One row per currency. */
    void rows(String what, Map<String, Amount> done, Stream<Amount> listed) {
        Map<String, Amount> sums = listed.collect(Collectors.toMap(Amount::currency, amount -> amount, Amount::plus));
        var currencies = new TreeSet<>(done.keySet());
        currencies.addAll(sums.keySet());
        for (String currency : currencies) {
            Amount zero = Amount.of("0.00", currency);
            rows.add(new Row(
                    what,
                    done.getOrDefault(currency, zero).toString(),
                    sums.getOrDefault(currency, zero).toString()));
        }
    }

    /** @return whether every row agrees */
    boolean print(Report report) {
        report.line("");
        report.line("%-34s %18s %18s".formatted("", "done by the demo", "listed by service"));
        rows.forEach(row -> report.line("%-34s %18s %18s%s"
                .formatted(row.what(), row.done(), row.listed(), row.differs() ? "   DIFFERS" : "")));
        return rows.stream().noneMatch(Row::differs);
    }
}
