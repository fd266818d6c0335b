package com.azuvio.crmconnect.verification.demo;

import org.jspecify.annotations.Nullable;

/** A postal address as the API and the intake topic take it. */
public record Address(
        String line1,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country) {}
