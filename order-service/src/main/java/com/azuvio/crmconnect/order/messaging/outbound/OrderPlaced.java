package com.azuvio.crmconnect.order.messaging.outbound;

import com.azuvio.crmconnect.order.salesorder.Order;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.order.placed.v1}; without client while that is not known. */
public record OrderPlaced(
        UUID orderId,
        String number,
        String source,
        String externalId,
        @Nullable UUID clientId,
        String currency,
        Money total,
        Instant placedAt) {

    public static OrderPlaced of(Order order) {
        return new OrderPlaced(
                order.id(),
                order.number(),
                order.source(),
                order.externalId(),
                order.clientId(),
                order.terms().currency(),
                order.terms().total(),
                order.terms().placedAt());
    }
}
