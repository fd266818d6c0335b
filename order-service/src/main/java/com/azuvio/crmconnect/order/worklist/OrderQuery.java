package com.azuvio.crmconnect.order.worklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows; absent means all. Days are those of the company's zone, inclusive at both ends.
 *
 * @param filters chips; none means all
 * @param number the exact number of an order
 * @param text the beginning of the order's or the client's order number, or a part of the client's name
 * @param receivedFrom first day of arrival here
 * @param orderedFrom first day on which the client ordered
 * @param amountFrom lowest total without VAT, in whatever currency unless one is chosen
 * @param statusDaysMin at least so many days in its status (S2)
 */
public record OrderQuery(
        Set<OrderFilter> filters,
        @Nullable UUID clientId,
        @Nullable String agentId,
        @Nullable String number,
        @Nullable String text,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable LocalDate orderedFrom,
        @Nullable LocalDate orderedTo,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountTo,
        @Nullable String currency,
        @Nullable Integer statusDaysMin) {

    public OrderQuery {
        filters = Set.copyOf(filters);
    }
}
