package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The back office gives an order back to its agent (D2). */
@Service
public class ReturnOrder {

    private final OrderDesk desk;

    ReturnOrder(OrderDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void returnToAgent(UUID orderId, String reason) {
        desk.change(orderId, (order, stamp) -> order.returnToAgent(reason, stamp));
    }
}
