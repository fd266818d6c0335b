package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A postal address as the other owners write it. */
public record WireAddress(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country) {

    public PostalAddress toAddress() {
        return new PostalAddress(
                line1, Texts.orNull(line2), city, Texts.orNull(region), Texts.orNull(postalCode), country);
    }
}
