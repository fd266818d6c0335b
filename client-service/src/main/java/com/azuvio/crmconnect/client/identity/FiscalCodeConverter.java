package com.azuvio.crmconnect.client.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class FiscalCodeConverter implements AttributeConverter<FiscalCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FiscalCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable FiscalCode convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new FiscalCode(stored);
    }
}
