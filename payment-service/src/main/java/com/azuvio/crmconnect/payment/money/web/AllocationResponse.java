package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.money.Allocation;
import com.azuvio.crmconnect.payment.money.AllocationEntry;
import com.azuvio.crmconnect.payment.money.AllocationEntryKind;
import com.azuvio.crmconnect.payment.money.AllocationStatus;
import com.azuvio.crmconnect.payment.money.ReleaseCause;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param documentType money on a proforma is an advance of its order (D4)
 * @param requested what was asked for
 * @param applied what the document's owner booked; 0.00 before its answer
 * @param releaseCause why it is, or was, taken off the document
 * @param history what happened to it, in order
 */
record AllocationResponse(
        UUID allocationId,
        UUID documentId,
        @Nullable DocumentType documentType,
        @Nullable String documentNumber,
        AllocationStatus status,
        Money requested,
        Money applied,
        @Nullable ReleaseCause releaseCause,
        Instant requestedAt,
        String requestedBy,
        Instant changedAt,
        List<HistoryEntry> history) {

    record HistoryEntry(
            AllocationEntryKind what,
            Money amount,
            @Nullable String reason,
            Instant at,
            String by) {

        static HistoryEntry from(AllocationEntry entry) {
            return new HistoryEntry(
                    entry.kind(), entry.amount(), entry.reason(), entry.recordedAt(), entry.recordedBy());
        }
    }

    static AllocationResponse from(Allocation allocation, @Nullable OpenDocument document) {
        return new AllocationResponse(
                allocation.id(),
                allocation.documentId(),
                document == null ? null : document.type(),
                document == null ? null : document.number(),
                allocation.status(),
                allocation.requested(),
                allocation.applied(),
                allocation.releaseCause(),
                allocation.requestedAt(),
                allocation.requestedBy(),
                allocation.changedAt(),
                allocation.entries().stream().map(HistoryEntry::from).toList());
    }
}
