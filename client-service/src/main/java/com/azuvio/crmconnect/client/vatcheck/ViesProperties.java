package com.azuvio.crmconnect.client.vatcheck;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the register of VAT numbers is asked.
 *
 * @param url of its REST interface; {@code /check-vat-number} is below it
 * @param requesterVatNumber the company's own number, with its prefix: with it, an answer has an identifier that counts as evidence
 * @param checksPerMinuteMax of one instance
 * @param checksPerRunMax that one run takes up
 * @param backOffSecondsFirst after the first answer that says nothing; doubles up to {@code backOffSecondsMax}
 * @param leaseSeconds after which another instance takes up what one has begun
 * @param recheckDays after which a number is asked about again
 */
@ConfigurationProperties("backoffice.vies")
record ViesProperties(
        @DefaultValue("https://ec.europa.eu/taxation_customs/vies/rest-api")
        URI url,

        @DefaultValue("") String requesterVatNumber,
        @DefaultValue("5000") int timeoutMillis,
        @DefaultValue("60") int checksPerMinuteMax,
        @DefaultValue("50") int checksPerRunMax,
        @DefaultValue("30") int backOffSecondsFirst,
        @DefaultValue("3600") int backOffSecondsMax,
        @DefaultValue("60") int leaseSeconds,
        @DefaultValue("30") int recheckDays) {

    private static final int DOUBLINGS_MAX = 20;

    Duration timeout() {
        return Duration.ofMillis(timeoutMillis);
    }

    /** @param attempts that said nothing so far, this one included */
    Duration backOffAfter(int attempts) {
        long doubled = (long) backOffSecondsFirst << Math.min(DOUBLINGS_MAX, attempts - 1);
        return Duration.ofSeconds(Math.min(backOffSecondsMax, doubled));
    }
}
