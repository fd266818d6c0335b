package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels an order, or asks invoicing-service for it where quantities are confirmed already. */
@Service
public class CancelOrder {

    private final OrderDesk desk;

    CancelOrder(OrderDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void cancel(UUID orderId, String reason) {
        desk.change(orderId, (order, stamp) -> order.cancel(reason, stamp));
    }
}
