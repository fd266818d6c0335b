package com.azuvio.crmconnect.order.salesorder;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows.
 *
 * @param filters chips; none means all
 * @param number the exact number of an order
 */
public record OrderQuery(
        Set<OrderFilter> filters,
        @Nullable UUID clientId,
        @Nullable String agentId,
        @Nullable String number) {}
