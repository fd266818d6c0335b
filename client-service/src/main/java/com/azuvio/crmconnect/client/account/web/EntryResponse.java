package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.EntryType;
import com.azuvio.crmconnect.client.account.LedgerEntry;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of an account.
 *
 * @param sourceId the document, receipt, refund or write-off that was booked
 * @param documentId the document that a note or write-off refers to
 * @param amount what it adds to the balance; positive raises what the client owes
 */
record EntryResponse(
        UUID id,
        EntryType type,
        UUID sourceId,
        @Nullable String number,
        @Nullable UUID documentId,
        Money amount,
        LocalDate effectiveOn,
        Instant recordedAt,
        String recordedBy) {

    static EntryResponse from(LedgerEntry entry) {
        return new EntryResponse(
                entry.id(),
                entry.type(),
                entry.sourceId(),
                entry.number(),
                entry.documentId(),
                entry.amount(),
                entry.effectiveOn(),
                entry.recordedAt(),
                entry.recordedBy());
    }
}
