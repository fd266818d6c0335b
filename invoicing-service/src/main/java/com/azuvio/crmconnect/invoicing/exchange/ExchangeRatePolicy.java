package com.azuvio.crmconnect.invoicing.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param ageDaysMax how old the rate of a document may be at its tax point; banks publish none on week-ends and holidays */
@ConfigurationProperties("backoffice.exchange-rates")
record ExchangeRatePolicy(@DefaultValue("10") int ageDaysMax) {

    private static final int AGE_DAYS_LIMIT = 366;

    ExchangeRatePolicy {
        if (ageDaysMax < 0 || ageDaysMax > AGE_DAYS_LIMIT) {
            throw new IllegalArgumentException("backoffice.exchange-rates.age-days-max is from 0 to " + AGE_DAYS_LIMIT);
        }
    }
}
