package com.azuvio.crmconnect.invoicing.opening;

import com.azuvio.crmconnect.invoicing.opening.OpeningReport.Result;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a file, compared with what is known. */
record CheckedRows(List<Checked> all) {

    /** @param before whether it was taken over before */
    record Checked(OpeningRow row, @Nullable UUID clientId, boolean before) {

        Result result() {
            return !row.errors().isEmpty() ? Result.REJECTED : before ? Result.UNCHANGED : Result.NEW;
        }
    }

    private record SumKey(OpeningRow.Kind kind, Currency currency) {}

    boolean isClean() {
        return count(Result.REJECTED) == 0;
    }

    List<Checked> newRows(OpeningRow.Kind kind) {
        return all.stream()
                .filter(one -> one.result() == Result.NEW && one.row().kind() == kind)
                .toList();
    }

    Set<UUID> newClients() {
        return all.stream()
                .filter(one -> one.result() == Result.NEW)
                .map(one -> Objects.requireNonNull(one.clientId()))
                .collect(Collectors.toSet());
    }

    OpeningReport report(boolean committed, boolean documentsIssued) {
        return new OpeningReport(
                committed,
                documentsIssued,
                committed ? count(Result.NEW) : 0,
                count(Result.UNCHANGED),
                count(Result.REJECTED),
                sums(),
                all.stream()
                        .map(one -> new OpeningReport.Row(
                                one.row().line(),
                                one.row().number(),
                                one.result(),
                                one.row().errors()))
                        .toList());
    }

    private int count(Result result) {
        return (int) all.stream().filter(one -> one.result() == result).count();
    }

    private List<OpeningReport.Sum> sums() {
        Map<SumKey, List<Money>> amounts = new LinkedHashMap<>();
        for (Checked one : all) {
            Money open = one.row().open();
            if (one.result() != Result.REJECTED && open != null) {
                SumKey key = new SumKey(Objects.requireNonNull(one.row().kind()), open.currency());
                amounts.computeIfAbsent(key, none -> new ArrayList<>()).add(open);
            }
        }
        return amounts.entrySet().stream()
                .map(sum -> new OpeningReport.Sum(
                        sum.getKey().kind(),
                        sum.getValue().size(),
                        sum.getValue().stream().reduce(Money.zero(sum.getKey().currency()), Money::plus)))
                .sorted(Comparator.comparing(OpeningReport.Sum::kind)
                        .thenComparing(sum -> sum.open().currency().getCurrencyCode()))
                .toList();
    }
}
