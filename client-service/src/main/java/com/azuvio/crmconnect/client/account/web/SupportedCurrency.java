package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Currency;

/** A currency as a request names it. */
public final class SupportedCurrency {

    private SupportedCurrency() {}

    /** @throws Refusal {@code currency-not-supported}, saying whether it is unknown or has no two decimals */
    public static Currency parse(String code) {
        try {
            return Money.zero(Currency.getInstance(code)).currency();
        } catch (IllegalArgumentException e) {
            var reason = e.getMessage() == null ? "not a currency of ISO 4217" : e.getMessage();
            throw Refusal.unprocessable("currency-not-supported", reason)
                    .field("currency", "currency-not-supported", reason);
        }
    }
}
