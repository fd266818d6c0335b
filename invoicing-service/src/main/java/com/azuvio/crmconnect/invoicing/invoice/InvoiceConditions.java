package com.azuvio.crmconnect.invoicing.invoice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter as SQL; lists, counts and exports of invoices all use it. Only values of the caller become parameters. */
final class InvoiceConditions {

    private final StringBuilder where = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param today in the company's zone: what is due before it is overdue */
    InvoiceConditions(InvoiceFilter filter, LocalDate today) {
        parameters.put("today", today);
        and("client_id = :clientId", "clientId", filter.clientId());
        and("order_id = :orderId", "orderId", filter.orderId());
        and("number like :number", "number", prefix(filter.number()));
        and("issued_on >= :issuedFrom", "issuedFrom", filter.issuedFrom());
        and("issued_on <= :issuedTo", "issuedTo", filter.issuedTo());
        and("due_on >= :dueFrom", "dueFrom", filter.dueFrom());
        and("due_on <= :dueTo", "dueTo", filter.dueTo());
    }

    private void and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
    }

    private static @Nullable String prefix(@Nullable String number) {
        return number == null || number.isBlank()
                ? null
                : number.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** All filters but the chips. */
    String base() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Chips of one axis add up, axes narrow down. */
    static String of(Iterable<InvoiceChip> chosen) {
        Map<InvoiceChip.Axis, List<InvoiceChip>> axes = new HashMap<>();
        chosen.forEach(chip -> axes.merge(chip.axis(), List.of(chip), InvoiceConditions::joined));
        return Arrays.stream(InvoiceChip.Axis.values())
                .filter(axes::containsKey)
                .map(axis -> axes.getOrDefault(axis, List.of()).stream()
                        .sorted()
                        .map(InvoiceChip::condition)
                        .collect(Collectors.joining(" or ", "(", ")")))
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    private static List<InvoiceChip> joined(List<InvoiceChip> some, List<InvoiceChip> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
