package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.calculation.Creditable.Rate;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** Base and VAT of one credit note at one rate of its original. */
record CreditVat(Rate rate, Money base, Money vat) {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int CENT_DIGITS = 2;

    /** VAT of the cumulative base, less the VAT credited before; the note that takes the rest of the base takes the rest of the VAT. */
    static CreditVat onNet(Rate rate, Money net) {
        if (net.equals(rate.base())) {
            return new CreditVat(rate, net, rate.vat());
        }
        Money zero = Money.zero(net.currency());
        BigDecimal cumulative = rate.creditedBase().plus(net).amount();
        Money vat = Money.rounded(cumulative.multiply(rate.of().ratePercent()).movePointLeft(2), net.currency())
                .minus(rate.creditedVat());
        return new CreditVat(rate, net, max(zero, vat.min(rate.vat())));
    }

    /** The base whose VAT comes nearest to the gross, over all notes so far; the gross is met exactly. */
    static CreditVat inGross(Rate rate, Money gross) {
        if (gross.equals(rate.gross())) {
            return new CreditVat(rate, rate.base(), rate.vat());
        }
        Currency currency = gross.currency();
        BigDecimal factor = BigDecimal.ONE.add(rate.of().ratePercent().movePointLeft(2));
        BigDecimal cumulative = rate.creditedBase()
                .plus(rate.creditedVat())
                .plus(gross)
                .amount()
                .divide(factor, CENT_DIGITS, RoundingMode.HALF_UP);
        Money nearest = Money.of(cumulative, currency).minus(rate.creditedBase());
        // A base used up while VAT is left would leave VAT without a base.
        Money most = gross.min(rate.base().minus(Money.of(CENT, currency)));
        Money least = max(Money.zero(currency), gross.minus(rate.vat()));
        Money base = max(least, nearest.min(most));
        return new CreditVat(rate, base, gross.minus(base));
    }

    boolean isNothing() {
        return base.isZero() && vat.isZero();
    }

    static Totals totals(Currency currency, List<CreditVat> rows) {
        return CreditCalculation.totals(
                currency,
                rows.stream()
                        .map(row -> new VatBreakdown(
                                row.rate().of().category(),
                                row.rate().of().ratePercent(),
                                row.base(),
                                row.vat(),
                                row.rate().of().exemption()))
                        .toList());
    }

    private static Money max(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
