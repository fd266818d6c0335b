package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.client.VatCheck.Result;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the register, kept for ever.
 *
 * @param vatNumber the number that was asked about; the client may have another one by now
 * @param reason why nobody knows; absent of a valid or invalid number
 * @param requester the company's own number with which it was asked
 * @param requestIdentifier the register's own number for the answer
 */
public record VatCheckEvidence(
        UUID clientId,
        String vatNumber,
        Result result,
        @Nullable String reason,
        Instant checkedAt,
        @Nullable String requester,
        @Nullable String requestIdentifier,
        @Nullable String registeredName,
        @Nullable String registeredAddress) {}
