package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.messaging.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a reminder says, as JSON in one column. */
@Converter
class ReminderColumn implements AttributeConverter<ReminderContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReminderContent content) {
        return content == null ? null : new String(EventJson.write(content), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable ReminderContent convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : EventJson.read(column.getBytes(StandardCharsets.UTF_8), ReminderContent.class);
    }
}
