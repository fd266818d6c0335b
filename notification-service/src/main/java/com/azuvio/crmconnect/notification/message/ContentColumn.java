package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.messaging.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a mail says, as JSON in one column: a reminder bare, as it always was, everything else under its name. */
@Converter
class ContentColumn implements AttributeConverter<MailContent, String> {

    /** One of them is present, or none of a reminder. */
    record Named(
            @Nullable StatementContent statement,
            @Nullable UnpaidListContent unpaidList,
            @Nullable WrittenMail written) {

        @Nullable
        MailContent content() {
            if (statement != null) {
                return statement;
            }
            return unpaidList != null ? unpaidList : written;
        }
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MailContent content) {
        return content == null ? null : new String(EventJson.write(stored(content)), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable MailContent convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        byte[] json = column.getBytes(StandardCharsets.UTF_8);
        MailContent named = EventJson.read(json, Named.class).content();
        return named != null ? named : EventJson.read(json, ReminderContent.class);
    }

    private static Object stored(MailContent content) {
        return switch (content) {
            case DocumentToSend document -> throw new IllegalArgumentException("a document has columns of its own");
            case ReminderContent reminder -> reminder;
            case StatementContent statement -> new Named(statement, null, null);
            case UnpaidListContent unpaid -> new Named(null, unpaid, null);
            case WrittenMail written -> new Named(null, null, written);
        };
    }
}
