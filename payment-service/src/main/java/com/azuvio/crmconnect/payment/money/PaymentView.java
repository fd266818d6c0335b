package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.client.ClientCopy;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment with its allocations and their entries, and what is needed to show it to a person.
 *
 * @param documents those that its allocations name
 * @param possibleDuplicates other receipts of the same client, amount and day, at most 10
 */
public record PaymentView(
        Payment payment,
        @Nullable ClientCopy client,
        Map<UUID, OpenDocument> documents,
        List<PossibleDuplicate> possibleDuplicates,
        long entryLagDays) {}
