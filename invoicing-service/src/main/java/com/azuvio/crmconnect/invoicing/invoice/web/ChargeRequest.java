package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.invoice.BilledCharge;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A charge on the whole document, such as freight.
 *
 * @param amount above zero, at most two decimals, in the currency of the document
 */
public record ChargeRequest(
        @NotBlank @Size(max = 200) String reason,

        @NotNull @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @NotNull VatClass vatClass) {

    BilledCharge toCharge(Currency currency) {
        return new BilledCharge(reason.strip(), Money.of(amount, currency), vatClass);
    }
}
