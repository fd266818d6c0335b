package com.azuvio.crmconnect.client.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class IbanConverter implements AttributeConverter<Iban, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Iban iban) {
        return iban == null ? null : iban.value();
    }

    @Override
    public @Nullable Iban convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new Iban(stored);
    }
}
