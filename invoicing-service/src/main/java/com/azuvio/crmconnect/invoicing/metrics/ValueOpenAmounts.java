package com.azuvio.crmconnect.invoicing.metrics;

import com.azuvio.crmconnect.invoicing.exchange.ExchangeRate;
import com.azuvio.crmconnect.invoicing.exchange.ExchangeRates;
import com.azuvio.crmconnect.invoicing.metrics.OpenInCompanyCurrency.UsedRate;
import com.azuvio.crmconnect.invoicing.seller.Sellers;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds what is open in several currencies up in the company's. */
@Component
class ValueOpenAmounts {

    private final Sellers sellers;
    private final ExchangeRates rates;

    ValueOpenAmounts(Sellers sellers, ExchangeRates rates) {
        this.sellers = sellers;
        this.rates = rates;
    }

    /** Empty before the seller is set up. */
    Optional<OpenInCompanyCurrency> of(List<Money> open, LocalDate today) {
        return sellers.current().map(seller -> of(open, seller.companyCurrency(), today));
    }

    private OpenInCompanyCurrency of(List<Money> open, Currency company, LocalDate today) {
        Money sum = Money.zero(company);
        List<UsedRate> used = new ArrayList<>();
        List<String> withoutRate = new ArrayList<>();
        for (Money amount : open) {
            if (amount.currency().equals(company)) {
                sum = sum.plus(amount);
                continue;
            }
            String currency = amount.currency().getCurrencyCode();
            Optional<ExchangeRate> rate = rates.at(today, amount.currency(), company);
            if (rate.isEmpty()) {
                withoutRate.add(currency);
            } else {
                ExchangeRate known = rate.get();
                sum = sum.plus(Money.rounded(amount.amount().multiply(known.rate()), company));
                used.add(new UsedRate(currency, known.rate(), known.on(), known.source()));
            }
        }
        return new OpenInCompanyCurrency(sum, List.copyOf(used), List.copyOf(withoutRate));
    }
}
