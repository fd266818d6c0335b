package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import jakarta.persistence.Converter;
import java.util.List;

/**
 * What a debit note keeps beside its lines.
 *
 * @param originalPositions of each line the position that it adds to; 0 where an amount was credited on a whole VAT rate
 * @param givenVat VAT that is not calculated; empty otherwise
 */
record SupplementContent(List<Integer> originalPositions, List<VatBreakdown> givenVat) {

    private static final int WHOLE_RATE = 0;

    static SupplementContent of(Supplement supplement) {
        return new SupplementContent(
                supplement.lines().stream()
                        .map(line -> line.originalPosition() == null ? (Integer) WHOLE_RATE : line.originalPosition())
                        .toList(),
                supplement.givenVat());
    }

    @Converter
    static class Column extends JsonColumn<SupplementContent> {
        Column() {
            super(SupplementContent.class);
        }
    }
}
