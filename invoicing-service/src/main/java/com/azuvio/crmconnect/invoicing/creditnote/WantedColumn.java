package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.invoice.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class WantedColumn extends JsonColumn<Wanted> {
    WantedColumn() {
        super(Wanted.class);
    }
}
