package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.client.ClientCopy;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit note's surplus with what is known around it.
 *
 * @param documents those that it has allocations for, by id
 */
public record SurplusView(
        CreditNoteSurplus surplus, @Nullable ClientCopy client, Map<UUID, OpenDocument> documents) {}
