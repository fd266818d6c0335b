package com.azuvio.crmconnect.order.registration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the form of a new client says where no sender can know it.
 *
 * @param homeCountry ISO 3166-1 alpha-2; clients there are domestic and read its language
 * @param homeLanguage of the clients there; all others get English
 * @param paymentTermsDays days from issue to due
 */
@ConfigurationProperties("backoffice.registration")
public record RegistrationDefaults(
        @DefaultValue("RO") String homeCountry,
        @DefaultValue("ro") String homeLanguage,
        @DefaultValue("30") int paymentTermsDays) {

    private static final int DAYS_MAX = 365;

    public RegistrationDefaults {
        if (paymentTermsDays < 0 || paymentTermsDays > DAYS_MAX) {
            throw new IllegalArgumentException("payment-terms-days is 0 to " + DAYS_MAX);
        }
    }
}
