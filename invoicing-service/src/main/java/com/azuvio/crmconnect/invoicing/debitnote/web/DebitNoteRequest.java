package com.azuvio.crmconnect.invoicing.debitnote.web;

import com.azuvio.crmconnect.invoicing.debitnote.Additional;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.invoice.web.BillingFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to bill in addition to an invoice, and why; amounts are positive decimal strings in the invoice's currency. */
record DebitNoteRequest(
        @NotNull CorrectionReason reason,
        @NotBlank @Size(max = 500) String text,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /**
     * Quantity and price, or an amount.
     *
     * @param originalPosition the line of the original whose VAT it bears; charges follow the last line
     * @param description absent: that of the original's line
     * @param quantity in the original's unit
     * @param amount without VAT
     */
    record Line(
            @Min(1) @Max(10_000) int originalPosition,
            @Nullable @Size(max = 1000) String description,

            @Nullable @Positive @Digits(integer = 12, fraction = 4)
            BigDecimal quantity,

            @Nullable @Positive @Digits(integer = 12, fraction = 4)
            BigDecimal unitPrice,

            @Nullable @Positive @Digits(integer = 12, fraction = 2)
            BigDecimal amount) {

        @AssertTrue(message = "quantity and unitPrice, or an amount")
        boolean isQuantityOrAmount() {
            return amount == null ? quantity != null && unitPrice != null : quantity == null && unitPrice == null;
        }

        private Additional.Line toLine() {
            return new Additional.Line(
                    originalPosition, BillingFields.orNull(description), quantity, unitPrice, amount);
        }
    }

    Additional toAdditional() {
        return new Additional(
                reason, text.strip(), lines.stream().map(Line::toLine).toList());
    }
}
