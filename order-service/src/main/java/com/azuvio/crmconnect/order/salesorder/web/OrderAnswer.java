package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.ShowOrder;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Every command on an order is answered by the order as it is then. */
@Component
class OrderAnswer {

    private final ShowOrder show;

    OrderAnswer(ShowOrder show) {
        this.show = show;
    }

    OrderResponse of(UUID orderId) {
        return show.show(orderId, OrderResponse::from);
    }

    ResponseEntity<OrderResponse> ok(UUID orderId) {
        OrderResponse order = of(orderId);
        return Versions.ok(order, order.version());
    }
}
