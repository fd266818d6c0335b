package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.JsonColumn;
import jakarta.persistence.Converter;

/** Value objects of a proforma that nothing searches in. */
final class JsonColumns {

    private JsonColumns() {}

    @Converter
    static class OfContent extends JsonColumn<ProformaContent> {
        OfContent() {
            super(ProformaContent.class);
        }
    }

    @Converter
    static class OfAmounts extends JsonColumn<ProformaAmounts> {
        OfAmounts() {
            super(ProformaAmounts.class);
        }
    }
}
