package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * The VAT total in the currency of the seller's country (BT-111, Article 230 of Directive 2006/112/EC), of documents in another one.
 *
 * @param rate what one unit of the document's currency is worth
 * @param rateOn the day that the rate is of
 * @param source who published it
 */
public record NationalVat(Money amount, BigDecimal rate, LocalDate rateOn, String source) {

    public static NationalVat of(Money vat, Currency national, BigDecimal rate, LocalDate rateOn, String source) {
        return new NationalVat(
                Money.rounded(vat.amount().multiply(rate), national), rate.stripTrailingZeros(), rateOn, source);
    }

    /** Of a note on the same supply, at the same rate (rules.md §2). */
    public NationalVat sameRateOn(Money vat) {
        return of(vat, amount.currency(), rate, rateOn, source);
    }
}
