package com.azuvio.crmconnect.invoicing.register;

import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A month's sum per currency, VAT category and rate; currencies are never added up.
 *
 * @param entries how many it sums
 * @param inCompanyCurrency sum of the entries that state it; absent where none does
 * @param withoutCompanyCurrency how many do not
 */
public record RegisterTotal(
        VatCategory vatCategory,
        BigDecimal vatRate,
        long entries,
        Money base,
        Money vat,
        Money total,
        @Nullable CompanyAmounts inCompanyCurrency,
        long withoutCompanyCurrency) {}
