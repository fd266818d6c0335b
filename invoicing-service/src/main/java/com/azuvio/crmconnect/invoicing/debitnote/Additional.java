package com.azuvio.crmconnect.invoicing.debitnote;

import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person bills in addition to an issued invoice, and why. */
public record Additional(CorrectionReason reason, String text, List<Line> lines) {

    /**
     * @param originalPosition the line of the original whose VAT it bears; charges follow the last line
     * @param description absent: that of the original's line
     * @param quantity in the original's unit; with {@code unitPrice}, instead of an amount
     * @param amount without VAT, instead of quantity and price
     */
    public record Line(
            int originalPosition,
            @Nullable String description,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal amount) {}

    public Additional {
        lines = List.copyOf(lines);
    }
}
