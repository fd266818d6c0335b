package com.azuvio.crmconnect.invoicing.proforma.web;

import com.azuvio.crmconnect.invoicing.proforma.AdvanceTerms;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How much is asked for, with VAT: a percentage of the whole or an amount.
 *
 * @param percent above 0, at most 100
 * @param amount above zero, at most two decimals and at most the whole
 */
record AdvanceRequest(
        @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent,

        @Nullable @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal amount) {

    @AssertTrue(message = "an advance is a percentage or an amount")
    boolean isOneAdvance() {
        return (percent == null) != (amount == null);
    }

    AdvanceTerms toTerms(Currency currency) {
        return new AdvanceTerms(percent, amount == null ? null : Money.of(amount, currency));
    }
}
