package com.azuvio.crmconnect.order.worklist;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query as SQL on {@code orders o}; list, counts and file all use it. Only values of the caller become parameters. */
final class OrderConditions {

    /**
     * Each arm has its own index. Clients are found by name first: at most 1,000, because a text that fits more of them
     * tells nothing.
     */
    private static final String TEXT = """
            (o.number like :textStart or lower(o.client_order_number) like :textStartLower
            or o.client_id = any(array(select c.id from client_copies c where plain_text(c.name) like plain_text(:textPart) limit 1000))
            or (o.client_id is null and plain_text(o.buyer_name) like plain_text(:textPart)))""";

    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();
    private final CompanyCalendar calendar;

    /** @param onlyAgent to whose orders the caller is restricted */
    OrderConditions(OrderQuery query, Optional<String> onlyAgent, WarehouseLimit limit, CompanyCalendar calendar) {
        this.calendar = calendar;
        parameters.put("lateBefore", limit.lateBefore(calendar).atOffset(ZoneOffset.UTC));
        and("o.agent_id = :onlyAgent", "onlyAgent", onlyAgent.orElse(null));
        and("o.client_id = :clientId", "clientId", query.clientId());
        and("o.agent_id = :agentId", "agentId", query.agentId());
        and("o.number = :number", "number", query.number());
        and("o.received_at >= :receivedFrom", "receivedFrom", startOf(query.receivedFrom()));
        and("o.received_at < :receivedEnd", "receivedEnd", endOf(query.receivedTo()));
        and("o.placed_at >= :orderedFrom", "orderedFrom", startOf(query.orderedFrom()));
        and("o.placed_at < :orderedEnd", "orderedEnd", endOf(query.orderedTo()));
        and("o.total_amount >= :amountFrom", "amountFrom", query.amountFrom());
        and("o.total_amount <= :amountTo", "amountTo", query.amountTo());
        and("o.currency = :currency", "currency", query.currency());
        and("o.status_since < :statusBefore", "statusBefore", statusBefore(query.statusDaysMin()));
        text(query.text());
    }

    /** All filters but the chips. */
    String base() {
        return sql.toString();
    }

    static String chips(OrderQuery query) {
        return query.filters().isEmpty()
                ? "true"
                : query.filters().stream()
                        .sorted()
                        .map(OrderFilter::condition)
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
    }

    private void text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        String bare = literally(text.strip());
        sql.append(" and ").append(TEXT);
        parameters.put("textStart", bare.toUpperCase(Locale.ROOT) + "%");
        parameters.put("textStartLower", bare.toLowerCase(Locale.ROOT) + "%");
        parameters.put("textPart", "%" + bare + "%");
    }

    /** The wildcards of the caller are taken literally. */
    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private @Nullable OffsetDateTime statusBefore(@Nullable Integer daysMin) {
        return daysMin == null ? null : endOf(calendar.today().minusDays(daysMin));
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : moment(day);
    }

    private @Nullable OffsetDateTime endOf(@Nullable LocalDate day) {
        return day == null ? null : moment(day.plusDays(1));
    }

    private OffsetDateTime moment(LocalDate day) {
        Instant start = day.atStartOfDay(calendar.zone()).toInstant();
        return start.atOffset(ZoneOffset.UTC);
    }
}
