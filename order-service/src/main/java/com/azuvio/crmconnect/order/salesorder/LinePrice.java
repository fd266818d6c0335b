package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What a line costs.
 *
 * @param unitPrice without VAT, at most four decimals
 * @param discountPercent of the line, 0 to 100
 */
record LinePrice(BigDecimal unitPrice, BigDecimal discountPercent, Currency currency) {

    /** Net of a quantity, rounded once (rules.md §1). */
    Money netOf(BigDecimal quantity) {
        return Money.rounded(quantity.multiply(effective()), currency);
    }

    /** Price of one unit after the line's discount. */
    BigDecimal effective() {
        return unitPrice.multiply(BigDecimal.ONE.subtract(discountPercent.movePointLeft(2)));
    }
}
