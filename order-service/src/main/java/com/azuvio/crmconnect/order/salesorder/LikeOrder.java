package com.azuvio.crmconnect.order.salesorder;

import java.time.Instant;
import java.util.UUID;

/**
 * Another order of the same client that looks like this one.
 *
 * @param sameClientNumber both carry the same order number of the client
 * @param sameContent both have the same lines and total
 */
record LikeOrder(
        UUID id,
        String number,
        OrderStatus status,
        Instant receivedAt,
        boolean sameClientNumber,
        boolean sameContent) {}
