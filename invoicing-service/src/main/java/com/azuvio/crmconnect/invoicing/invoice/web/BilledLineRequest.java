package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line as a person enters it; its amounts are in the currency of the document.
 *
 * @param unitCode UN/ECE recommendation 20
 * @param quantity above zero, at most four decimals
 * @param unitPrice at most four decimals
 * @param discountPercent 0 to 100, instead of an amount
 * @param discountAmount at most two decimals and at most quantity × price, instead of a percentage
 */
public record BilledLineRequest(
        @Nullable @Size(max = 100) String itemCode,
        @NotBlank @Size(max = 1000) String description,
        @NotNull ItemKind kind,
        @NotNull VatClass vatClass,
        @NotBlank @Size(max = 10) String unitCode,

        @NotNull @Positive @Digits(integer = 12, fraction = 4)
        BigDecimal quantity,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 4)
        BigDecimal unitPrice,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal discountPercent,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal discountAmount) {

    @AssertTrue(message = "a discount is a percentage or an amount")
    boolean isOneDiscount() {
        return discountPercent == null || discountAmount == null;
    }

    DocumentLine toLine(int position, Currency currency) {
        return new DocumentLine(
                position,
                null,
                BillingFields.orNull(itemCode),
                description.strip(),
                kind,
                vatClass,
                unitCode.strip(),
                quantity,
                unitPrice,
                Objects.requireNonNullElse(discountPercent, BigDecimal.ZERO),
                discountAmount == null || discountAmount.signum() == 0 ? null : Money.of(discountAmount, currency));
    }
}
