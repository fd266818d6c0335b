package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** What a template bills, as JSON in one column: nothing searches in it. */
@Converter
class ContentColumn implements AttributeConverter<BillingContent, String> {

    @Override
    public String convertToDatabaseColumn(BillingContent content) {
        return new String(EventJson.write(content), StandardCharsets.UTF_8);
    }

    @Override
    public BillingContent convertToEntityAttribute(String column) {
        return EventJson.read(column.getBytes(StandardCharsets.UTF_8), BillingContent.class);
    }
}
