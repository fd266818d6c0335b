package com.azuvio.crmconnect.client.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the register of VAT numbers said last of the number that the client has now (S70).
 *
 * @param checkedAt of a valid or invalid answer, when it was given; an outage afterwards changes neither
 * @param requestIdentifier the register's own number for the answer, where it gave one
 */
@Embeddable
public record VatCheck(
        @Enumerated(EnumType.STRING) @Column(name = "vat_check_result")
        Result result,

        @Column(name = "vat_checked_at") Instant checkedAt,

        @Column(name = "vat_check_request_identifier") @Nullable
        String requestIdentifier) {

    public enum Result {
        /** Registered for VAT across borders. */
        VALID,
        /** The register does not know the number. */
        INVALID,
        /** The register could not say; it is asked again. Never read as invalid. */
        UNKNOWN
    }

    /** Whether an answer is worth keeping over what is known: "could not say" adds nothing to any earlier answer. */
    boolean addsTo(@Nullable VatCheck known) {
        return known == null || result != Result.UNKNOWN;
    }
}
