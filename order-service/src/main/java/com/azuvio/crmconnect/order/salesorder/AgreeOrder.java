package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agent agrees with the client (D2), where the order did not say so when it came in. */
@Service
public class AgreeOrder {

    private final OrderDesk desk;

    AgreeOrder(OrderDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void agree(UUID orderId) {
        desk.change(orderId, Order::agree);
    }
}
