package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.client.VatCheck.Result;
import org.jspecify.annotations.Nullable;

/**
 * What the register answered.
 *
 * @param reason why it could not say; absent of a valid or invalid number
 * @param name under which the number is registered, where the country tells it
 */
record ViesAnswer(
        Result result,
        @Nullable String reason,
        @Nullable String requestIdentifier,
        @Nullable String name,
        @Nullable String address) {

    static ViesAnswer unknown(String reason) {
        return new ViesAnswer(Result.UNKNOWN, reason, null, null, null);
    }
}
