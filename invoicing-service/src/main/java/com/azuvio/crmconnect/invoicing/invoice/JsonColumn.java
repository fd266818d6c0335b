package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Value objects that documents only carry along, as JSON in one column. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : new String(EventJson.write(value), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : EventJson.read(column.getBytes(StandardCharsets.UTF_8), type);
    }

    @Converter
    static class OfAdvances extends JsonColumn<AdvanceShare> {
        OfAdvances() {
            super(AdvanceShare.class);
        }
    }

    @Converter
    static class OfBuyer extends JsonColumn<Buyer> {
        OfBuyer() {
            super(Buyer.class);
        }
    }

    @Converter
    static class OfShipping extends JsonColumn<Shipping> {
        OfShipping() {
            super(Shipping.class);
        }
    }
}
