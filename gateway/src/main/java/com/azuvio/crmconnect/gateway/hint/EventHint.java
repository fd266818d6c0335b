package com.azuvio.crmconnect.gateway.hint;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a hint of an event's headers and key; its data are not looked at. */
final class EventHint {

    private static final int TEXT_MAX = 200;
    private static final Pattern TYPE = Pattern.compile("([a-z][a-z.-]{0,98}[a-z])\\.v\\d{1,4}");
    private static final Pattern REVISION = Pattern.compile("\\d{1,18}");

    /** Their key is the client's id. */
    private static final Set<String> KEYED_BY_CLIENT =
            Set.of("sales.invoice", "sales.payment", "sales.client", "sales.notification");

    private EventHint() {}

    /** Null for what is no event of the contract: its owner parks it, and nobody's screen depends on it. */
    static @Nullable Hint of(String topic, @Nullable String key, UnaryOperator<@Nullable String> header) {
        String type = header.apply("ce_type");
        Matcher parts = TYPE.matcher(type == null ? "" : type);
        if (!parts.matches() || !parts.group(1).startsWith(topic + ".")) {
            return null;
        }
        String subject = bounded(header.apply("ce_subject"));
        String revision = header.apply("ce_revision");
        return new Hint(
                parts.group(1),
                subject == null ? bounded(key) : subject,
                revision != null && REVISION.matcher(revision).matches() ? Long.valueOf(revision) : null,
                KEYED_BY_CLIENT.contains(topic) ? bounded(key) : null);
    }

    private static @Nullable String bounded(@Nullable String text) {
        return text == null || text.isBlank() || text.length() > TEXT_MAX ? null : text;
    }
}
