package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.OrderCheck;
import com.azuvio.crmconnect.order.client.ClientCopy;
import com.azuvio.crmconnect.order.document.OrderDocument;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order with what the back office checks it against: the catalogue and the client as they are now.
 *
 * @param candidates the clients among which a person chooses while it is ambiguous
 * @param documents what invoicing-service told of, notes of its documents included
 * @param internalNotesShown whether the caller is a colleague, to whom internal notes speak
 */
public record OrderView(
        OrderState order,
        @Nullable ClientCopy client,
        List<ClientCopy> candidates,
        Map<UUID, PriceCheck> prices,
        List<OrderCheck> checks,
        List<OrderDocument> documents,
        boolean internalNotesShown) {}
