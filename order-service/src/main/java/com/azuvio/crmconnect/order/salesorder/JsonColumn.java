package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A small value that is only ever read as a whole, kept as JSON text in one column. */
abstract class JsonColumn<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    private final Class<T> type;

    JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : new String(EventJson.write(value), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /** Column of an {@link Address}. */
    static class OfAddress extends JsonColumn<Address> {
        OfAddress() {
            super(Address.class);
        }
    }

    /** Column of a {@link ShipTo}. */
    static class OfShipTo extends JsonColumn<ShipTo> {
        OfShipTo() {
            super(ShipTo.class);
        }
    }

    /** Column of a {@link Checklist}. */
    static class OfChecklist extends JsonColumn<Checklist> {
        OfChecklist() {
            super(Checklist.class);
        }
    }
}
