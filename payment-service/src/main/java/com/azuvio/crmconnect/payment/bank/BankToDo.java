package com.azuvio.crmconnect.payment.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Credits that are not yet receipts (S71).
 *
 * @param unmatched without a proposal
 * @param proposed with one
 * @param acceptable of those proposed, how many can be accepted together
 * @param oldestBookedOn booking day of the oldest of them all; absent where there is none
 * @param oldestDays how many days ago that was
 */
public record BankToDo(
        long unmatched,
        long proposed,
        long acceptable,
        @Nullable LocalDate oldestBookedOn,
        @Nullable Long oldestDays) {}
