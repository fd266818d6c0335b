package com.azuvio.crmconnect.gateway.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Requests per second, with the burst that a full bucket allows.
 *
 * @param perClient for each authenticated user or machine client
 * @param perAddress for each network address, before anybody is authenticated
 * @param logins for each network address at the addresses that check a password or a secret
 * @param trackedMax buckets kept at once in each of the three; the longest unused one goes first
 */
@Validated
@ConfigurationProperties("backoffice.rate-limits")
record LimitProperties(
        @Valid Rate perClient,
        @Valid Rate perAddress,
        @Valid Rate logins,
        @Positive int trackedMax) {

    record Rate(@Positive int perSecond, @Positive int burst) {}
}
