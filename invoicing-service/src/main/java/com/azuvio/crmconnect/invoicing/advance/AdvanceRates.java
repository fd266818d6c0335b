package com.azuvio.crmconnect.invoicing.advance;

import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.invoice.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** What was received, per VAT rate of the proforma. */
record AdvanceRates(List<VatBreakdown> rows) {

    AdvanceRates {
        rows = List.copyOf(rows);
    }

    @Converter
    static class Column extends JsonColumn<AdvanceRates> {
        Column() {
            super(AdvanceRates.class);
        }
    }
}
