package com.azuvio.crmconnect.order.client;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** VAT numbers as they are compared: upper case, letters and digits only. */
public final class VatNumbers {

    private VatNumbers() {}

    public static @Nullable String normalised(@Nullable String vatNumber) {
        if (vatNumber == null) {
            return null;
        }
        String bare = vatNumber.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return bare.isEmpty() ? null : bare;
    }
}
