package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.access.OrderAccess;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder;
import com.azuvio.crmconnect.order.salesorder.PlaceOrders;
import com.azuvio.crmconnect.order.salesorder.Placement;
import com.azuvio.crmconnect.order.salesorder.Stamps;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders: handing in and reading one. */
@RestController
@RequestMapping("/orders")
class OrderController {

    private final PlaceOrders placeOrders;
    private final OrderAccess access;
    private final OrderAnswer answer;
    private final Stamps stamps;

    OrderController(PlaceOrders placeOrders, OrderAccess access, OrderAnswer answer, Stamps stamps) {
        this.placeOrders = placeOrders;
        this.access = access;
        this.answer = answer;
        this.stamps = stamps;
    }

    /**
     * Hands an order in: 201 when it is new, 200 with the first order when the same content came before, 409
     * external-id-conflict when other content did. An account executive hands in their own orders (422 agent-not-caller).
     */
    @PostMapping
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','integration')")
    ResponseEntity<OrderResponse> place(@Valid @RequestBody PlaceOrder order) {
        access.requireHandingInFor(order.agent().id());
        Placement placement = placeOrders
                .place(List.of(new PlaceOrders.Handed(order, stamps.now())))
                .getFirst();
        return switch (placement) {
            case Placement.Placed placed -> {
                OrderResponse body = answer.of(placed.orderId());
                yield Versions.created(URI.create("/orders/" + placed.orderId()), body, body.version());
            }
            case Placement.Duplicate duplicate -> answer.ok(duplicate.orderId());
            case Placement.Conflict conflict ->
                throw Refusal.conflict("external-id-conflict", "another order has this source and external id already")
                        .with("orderId", conflict.orderId());
        };
    }

    /** Reading an order does not open it (D1). */
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager','warehouse','integration')")
    ResponseEntity<OrderResponse> get(@PathVariable UUID id) {
        return answer.ok(id);
    }
}
