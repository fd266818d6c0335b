package com.azuvio.crmconnect.client.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class VatNumberConverter implements AttributeConverter<VatNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable VatNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable VatNumber convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new VatNumber(stored);
    }
}
