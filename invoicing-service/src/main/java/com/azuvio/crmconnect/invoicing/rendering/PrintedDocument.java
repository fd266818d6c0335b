package com.azuvio.crmconnect.invoicing.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is laid out: every text in its language, every number formatted, nothing left to decide for the template.
 *
 * @param mark what the document is not, so that nobody takes it for that
 * @param logo as a {@code data:} URI
 */
record PrintedDocument(
        String language,
        String title,
        String number,
        @Nullable String mark,
        String currency,
        @Nullable String logo,
        Party seller,
        Party buyer,
        @Nullable Party shipTo,
        List<Fact> facts,
        boolean discounted,
        List<Row> rows,
        List<Fact> sums,
        Fact total,
        List<VatRow> vatRows,
        List<Fact> payment,
        List<Fact> account,
        List<String> notes,
        List<String> smallPrint,
        String footer) {

    /** A name and what stands below it. */
    record Party(String name, List<String> lines) {}

    /** A label and its value. */
    record Fact(String label, String value) {}

    /** A line of the document. */
    record Row(
            int position,
            String description,
            @Nullable String itemCode,
            String quantity,
            String unit,
            String price,
            String discount,
            String vat,
            String net) {}

    /** A row of the VAT summary; the reason stands below it where no VAT is charged. */
    record VatRow(
            String label, String base, String vat, @Nullable String reason) {}
}
