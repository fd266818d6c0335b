package com.azuvio.crmconnect.payment.money;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments a list shows; an absent or empty part does not narrow it.
 *
 * @param receivedFrom first day, inclusive
 * @param receivedTo last day, inclusive
 * @param number the payment's number or its reference, whole
 */
public record PaymentFilter(
        Set<PaymentChip> chips,
        @Nullable UUID clientId,
        @Nullable String modeCode,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable String number,
        @Nullable Boolean possibleDuplicate) {}
