package com.azuvio.crmconnect.gateway.hint;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes hints of an event's headers and key; its data are not looked at. */
final class EventHint {

    private static final int TEXT_MAX = 200;
    private static final Pattern TYPE = Pattern.compile("([a-z][a-z.-]{0,98}[a-z])\\.v\\d{1,4}");
    private static final Pattern REVISION = Pattern.compile("\\d{1,18}");

    /** Their key is the client's id. */
    private static final Set<String> KEYED_BY_CLIENT =
            Set.of("sales.invoice", "sales.payment", "sales.client", "sales.notification");

    private EventHint() {}

    /** None for what is no event of the contract: its owner parks it, and nobody's screen depends on it. */
    static List<Hint> of(String topic, @Nullable String key, UnaryOperator<@Nullable String> header) {
        String type = header.apply("ce_type");
        Matcher parts = TYPE.matcher(type == null ? "" : type);
        if (!parts.matches() || !parts.group(1).startsWith(topic + ".")) {
            return List.of();
        }
        String subject = bounded(header.apply("ce_subject"));
        String id = subject == null ? bounded(key) : subject;
        String counted = header.apply("ce_revision");
        Long revision = counted != null && REVISION.matcher(counted).matches() ? Long.valueOf(counted) : null;
        String clientId = KEYED_BY_CLIENT.contains(topic) ? bounded(key) : null;
        return EventThings.of(topic, parts.group(1)).stream()
                .map(thing -> new Hint(thing, id, revision, clientId))
                .toList();
    }

    private static @Nullable String bounded(@Nullable String text) {
        return text == null || text.isBlank() || text.length() > TEXT_MAX ? null : text;
    }
}
