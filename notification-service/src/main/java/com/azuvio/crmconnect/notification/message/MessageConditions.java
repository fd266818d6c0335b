package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A filter of the message log as SQL, put together with its parameters; never with values in the text. */
final class MessageConditions {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** All of the filter but the statuses, which are counted. */
    static MessageConditions of(MessageFilter filter, CompanyCalendar calendar) {
        MessageConditions conditions = new MessageConditions();
        conditions.add("m.client_id = :clientId", "clientId", filter.clientId());
        conditions.add(
                "m.id in (select id from messages where document_id = :documentId"
                        + " union all select message_id from reminded_documents where document_id = :documentId)",
                "documentId",
                filter.documentId());
        conditions.addOneOf("m.kind in (:kinds)", "kinds", filter.kinds());
        conditions.add("starts_with(m.number, :number)", "number", text(filter.number()));
        conditions.add(
                "exists (select from unnest(m.recipients) as one where strpos(lower(one), :recipient) > 0)",
                "recipient",
                lowerCase(filter.recipient()));
        conditions.add("m.queued_at >= :queuedFrom", "queuedFrom", start(filter.queuedFrom(), calendar));
        LocalDate last = filter.queuedTo();
        conditions.add(
                "m.queued_at < :queuedBefore", "queuedBefore", start(last == null ? null : last.plusDays(1), calendar));
        return conditions;
    }

    void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            text.append(text.isEmpty() ? " where " : " and ").append(condition);
            parameters.put(name, value);
        }
    }

    void addOneOf(String condition, String name, Set<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            add(condition, name, values.stream().map(Enum::name).toList());
        }
    }

    String where() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private static @Nullable String lowerCase(@Nullable String value) {
        String present = text(value);
        return present == null ? null : present.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day, CompanyCalendar calendar) {
        return day == null ? null : day.atStartOfDay(calendar.zone()).toOffsetDateTime();
    }
}
