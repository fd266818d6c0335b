package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;

/** What became of an order that was handed in. */
public sealed interface Placement {

    UUID orderId();

    /** It is new. */
    record Placed(UUID orderId) implements Placement {}

    /** The same content came before; the first order stands. */
    record Duplicate(UUID orderId) implements Placement {}

    /** Other content came before under this identity; the first order stands. */
    record Conflict(UUID orderId) implements Placement {}
}
