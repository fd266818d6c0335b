package com.azuvio.crmconnect.invoicing.exchange;

import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.seller.Sellers;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records the rate of a day. A wrong one is corrected by another of the same day; issued documents keep theirs. */
@Component
public class RecordExchangeRate {

    private static final int CENT_DIGITS = 2;

    private final ExchangeRates rates;
    private final Sellers sellers;
    private final CompanyCalendar calendar;
    private final CurrentActor actor;

    RecordExchangeRate(ExchangeRates rates, Sellers sellers, CompanyCalendar calendar, CurrentActor actor) {
        this.rates = rates;
        this.sellers = sellers;
        this.calendar = calendar;
        this.actor = actor;
    }

    /**
     * @throws Refusal 422 {@code seller-not-set-up}, {@code currency-is-the-companys}, {@code currency-decimals}, {@code rate-date-ahead} (banks
     *     publish the rate of tomorrow at most)
     */
    @Transactional
    public ExchangeRate record(Currency currency, LocalDate on, BigDecimal rate, String source) {
        Seller seller = sellers.current()
                .orElseThrow(() -> Refusal.unprocessable("seller-not-set-up", "The seller's profile is not set up"));
        if (currency.equals(seller.companyCurrency())) {
            throw Refusal.unprocessable("currency-is-the-companys", "The company's own currency needs no exchange rate")
                    .field("currency", "currency-is-the-companys", "is the company's own currency");
        }
        if (currency.getDefaultFractionDigits() != CENT_DIGITS) {
            throw Refusal.unprocessable("currency-decimals", "Documents are in currencies with two decimals")
                    .field("currency", "currency-decimals", "has not two decimals");
        }
        if (on.isAfter(calendar.today().plusDays(1))) {
            throw Refusal.unprocessable("rate-date-ahead", "The day of the exchange rate lies ahead")
                    .field("on", "rate-date-ahead", "lies ahead");
        }
        ExchangeRate recorded = new ExchangeRate(
                UuidV7.next(),
                currency,
                seller.companyCurrency(),
                on,
                rate.stripTrailingZeros(),
                source.strip(),
                calendar.now(),
                actor.name());
        rates.add(recorded);
        return recorded;
    }
}
