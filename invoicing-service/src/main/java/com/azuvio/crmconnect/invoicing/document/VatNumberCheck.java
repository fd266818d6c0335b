package com.azuvio.crmconnect.invoicing.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the register of VAT numbers said last of the client's number, as client-service told it; kept in the snapshot as evidence (S70).
 *
 * @param requestIdentifier the register's own number for the answer
 */
public record VatNumberCheck(
        Result result, Instant checkedAt, @Nullable String requestIdentifier) {

    public enum Result {
        VALID,
        /** The register does not know the number. */
        INVALID,
        /** The register could not say: an outage is no answer. */
        UNKNOWN
    }
}
