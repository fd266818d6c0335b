package com.azuvio.crmconnect.order.messaging.outbound;

import com.azuvio.crmconnect.order.salesorder.LineQuantity;
import com.azuvio.crmconnect.order.salesorder.OrderEvent;
import java.util.List;
import java.util.UUID;

/** {@code sales.order.held-for-warehouse.v1}: these quantities wait for the warehouse. */
public record HeldForWarehouse(UUID orderId, String reason, List<HeldLine> lines) {

    /**
     * A quantity of a line.
     *
     * @param quantity a decimal string
     */
    public record HeldLine(UUID lineId, String quantity) {

        static HeldLine of(LineQuantity line) {
            return new HeldLine(line.lineId(), line.quantity().toPlainString());
        }
    }

    public static HeldForWarehouse of(OrderEvent.HeldForWarehouse held) {
        return new HeldForWarehouse(
                held.orderId(),
                held.reason(),
                held.lines().stream().map(HeldLine::of).toList());
    }
}
