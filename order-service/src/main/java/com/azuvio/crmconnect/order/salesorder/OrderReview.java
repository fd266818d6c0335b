package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.order.client.ClientCopy;
import com.azuvio.crmconnect.order.item.Catalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the back office sees of an order when it decides: the catalogue and the client as they are now, and what the
 * checks make of them.
 *
 * @param client as client-service last told, where the order is linked
 * @param candidates active clients with the buyer's VAT number
 */
record OrderReview(Catalogue catalogue, @Nullable ClientCopy client, List<ClientCopy> candidates, Checklist checks) {}
