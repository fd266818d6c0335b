package com.azuvio.crmconnect.order.check;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly orders are checked ({@code backoffice.checks}).
 *
 * @param policies per check; one that is not named warns. What could not be invoiced at all, such as an order without a
 *     client, is refused whatever stands here
 * @param priceDeviationPercentMax up to that much from the catalogue's price is no finding
 * @param duplicateDays how far apart two like orders are still suspicious
 * @param autoConfirmWhenAllChecksPass whether an order of which every check passes is confirmed as it comes in
 */
@ConfigurationProperties("backoffice.checks")
public record CheckPolicies(
        @DefaultValue Map<CheckCode, CheckPolicy> policies,
        @DefaultValue("0") BigDecimal priceDeviationPercentMax,
        @DefaultValue("30") int duplicateDays,
        @DefaultValue("false") boolean autoConfirmWhenAllChecksPass) {

    private static final int DUPLICATE_DAYS_MAX = 366;

    public CheckPolicies {
        policies = Map.copyOf(policies);
        if (priceDeviationPercentMax.signum() < 0) {
            throw new IllegalArgumentException("price-deviation-percent-max is not negative");
        }
        if (duplicateDays < 0 || duplicateDays > DUPLICATE_DAYS_MAX) {
            throw new IllegalArgumentException("duplicate-days is 0 to " + DUPLICATE_DAYS_MAX);
        }
    }

    /** Every check warns, and every deviation counts. */
    public static CheckPolicies warning() {
        return new CheckPolicies(Map.of(), BigDecimal.ZERO, 30, false);
    }

    public CheckPolicy of(CheckCode code) {
        return policies.getOrDefault(code, CheckPolicy.WARN);
    }
}
