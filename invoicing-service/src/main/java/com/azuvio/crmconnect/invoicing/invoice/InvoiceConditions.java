package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.filter.Conditions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter as SQL; lists, counts and exports of invoices all use it. Only values of the caller become parameters. */
final class InvoiceConditions {

    private final Conditions conditions;
    private final LocalDate today;

    /** @param today in the company's zone: what is due before it is overdue */
    InvoiceConditions(InvoiceFilter filter, LocalDate today) {
        conditions = new Conditions()
                .and("client_id = :clientId", "clientId", filter.clientId())
                .and("order_id = :orderId", "orderId", filter.orderId())
                .beginsWith("number", filter.number())
                .and("issued_on >= :issuedFrom", "issuedFrom", filter.issuedFrom())
                .and("issued_on <= :issuedTo", "issuedTo", filter.issuedTo())
                .and("due_on >= :dueFrom", "dueFrom", filter.dueFrom())
                .and("due_on <= :dueTo", "dueTo", filter.dueTo())
                .and(
                        "document_type = :type",
                        "type",
                        filter.type() == null ? null : filter.type().name());
        filter.drillDown().on(conditions);
        this.today = today;
    }

    /** All filters but the chips. */
    String base() {
        return conditions.sql();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("today", today);
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
