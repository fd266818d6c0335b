package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** E-mail addresses in one column; none contains a blank. */
@Converter
class AddressList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> addresses) {
        return String.join(" ", addresses);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return List.of(column.split(" "));
    }
}
