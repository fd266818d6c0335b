package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a client's account; never changed, never deleted.
 *
 * @param amount what it added to the balance; positive raises what the client owes
 * @param effectiveOn the day for which it counts
 * @param recordedAt when this ledger learned of it
 */
public record LedgerEntry(
        UUID id,
        EntryType type,
        UUID sourceId,
        @Nullable String number,
        @Nullable UUID documentId,
        Money amount,
        LocalDate effectiveOn,
        Instant recordedAt,
        String recordedBy) {}
