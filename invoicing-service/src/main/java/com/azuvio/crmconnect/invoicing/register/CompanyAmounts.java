package com.azuvio.crmconnect.invoicing.register;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Base, VAT and their sum in the company's currency.
 *
 * @param rate of the document's BT-111, 1 for a document in that currency; absent of sums
 */
public record CompanyAmounts(@Nullable BigDecimal rate, Money base, Money vat, Money total) {

    /** Per row of the document's breakdown; together they are the VAT that the document states. Nulls where it states none. */
    static List<@Nullable CompanyAmounts> of(InvoiceSnapshot document) {
        List<VatBreakdown> rows = document.totals().breakdown();
        if (document.currency().equals(document.seller().companyCurrency())) {
            return rows.stream()
                    .<@Nullable CompanyAmounts>map(row -> of(BigDecimal.ONE, row.base(), row.vat()))
                    .toList();
        }
        NationalVat stated = document.nationalVat();
        return stated == null
                ? Collections.nCopies(rows.size(), null)
                : Collections.unmodifiableList(atRate(rows, stated));
    }

    /** A cent by which rounded rates miss the stated VAT goes to the rate with the most VAT. */
    private static List<@Nullable CompanyAmounts> atRate(List<VatBreakdown> rows, NationalVat stated) {
        Currency currency = stated.amount().currency();
        List<Money> vats = new ArrayList<>(
                rows.stream().map(row -> in(currency, row.vat(), stated.rate())).toList());
        Money missed = stated.amount().minus(vats.stream().reduce(Money.zero(currency), Money::plus));
        IntStream.range(0, rows.size())
                .boxed()
                .max(Comparator.comparing(i -> rows.get(i).vat().amount().abs()))
                .ifPresent(most -> vats.set(most, vats.get(most).plus(missed)));
        List<@Nullable CompanyAmounts> amounts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            amounts.add(of(stated.rate(), in(currency, rows.get(i).base(), stated.rate()), vats.get(i)));
        }
        return amounts;
    }

    private static Money in(Currency currency, Money amount, BigDecimal rate) {
        return Money.rounded(amount.amount().multiply(rate), currency);
    }

    private static CompanyAmounts of(@Nullable BigDecimal rate, Money base, Money vat) {
        return new CompanyAmounts(rate, base, vat, base.plus(vat));
    }

    CompanyAmounts negated() {
        return of(rate, base.negated(), vat.negated());
    }

    /** @param rate absent of sums; absent altogether where no entry states any */
    static @Nullable CompanyAmounts read(ResultSet row, @Nullable BigDecimal rate) throws SQLException {
        String currency = row.getString("company_currency");
        if (currency == null) {
            return null;
        }
        Currency company = Currency.getInstance(currency);
        return of(
                rate,
                Money.of(row.getBigDecimal("company_base_amount"), company),
                Money.of(row.getBigDecimal("company_vat_amount"), company));
    }
}
