package com.azuvio.crmconnect.invoicing.proforma;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param validDays how long a proforma is valid where nobody says otherwise, from its issue */
@ConfigurationProperties("backoffice.proformas")
record ProformaPolicy(@DefaultValue("30") int validDays) {

    private static final int VALID_DAYS_MAX = 365;

    ProformaPolicy {
        if (validDays < 0 || validDays > VALID_DAYS_MAX) {
            throw new IllegalArgumentException("backoffice.proformas.valid-days is from 0 to " + VALID_DAYS_MAX);
        }
    }
}
