package com.azuvio.crmconnect.order.salesorder;

import java.math.BigDecimal;
import java.util.UUID;

/** A quantity of an order's line, greater than zero, at most three decimals. */
public record LineQuantity(UUID lineId, BigDecimal quantity) {

    public LineQuantity {
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("a quantity is greater than zero");
        }
        quantity = quantity.setScale(3);
    }
}
