package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.messaging.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a mail says, as JSON in one column: a reminder bare, as it always was. */
@Converter
class ContentColumn implements AttributeConverter<MailContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MailContent content) {
        return content == null ? null : text(stored(content));
    }

    @Override
    public @Nullable MailContent convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : EventJson.read(column.getBytes(StandardCharsets.UTF_8), ReminderContent.class);
    }

    private static Object stored(MailContent content) {
        return switch (content) {
            case DocumentToSend document -> throw new IllegalArgumentException("a document has columns of its own");
            case ReminderContent reminder -> reminder;
        };
    }

    private static String text(Object stored) {
        return new String(EventJson.write(stored), StandardCharsets.UTF_8);
    }
}
