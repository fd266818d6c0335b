package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.identity.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A postal address; codes in upper case, a Bucharest sector as {@code SECTOR1} to {@code SECTOR6}. */
record AddressResponse(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country) {

    static AddressResponse from(PostalAddress address) {
        return new AddressResponse(
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country());
    }
}
