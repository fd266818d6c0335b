package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.ConfirmOrder;
import com.azuvio.crmconnect.order.salesorder.HoldOrder;
import com.azuvio.crmconnect.order.salesorder.OpenOrder;
import com.azuvio.crmconnect.order.salesorder.ReturnOrder;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the back office decides about a new order (S17–S23). */
@RestController
@RequestMapping("/orders/{id}")
class OrderReviewController {

    private final OpenOrder open;
    private final ConfirmOrder confirm;
    private final HoldOrder hold;
    private final ReturnOrder returnOrder;
    private final OrderAnswer answer;

    OrderReviewController(
            OpenOrder open, ConfirmOrder confirm, HoldOrder hold, ReturnOrder returnOrder, OrderAnswer answer) {
        this.open = open;
        this.confirm = confirm;
        this.hold = hold;
        this.returnOrder = returnOrder;
        this.answer = answer;
    }

    @PostMapping("/open")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<OrderResponse> open(@PathVariable UUID id) {
        open.open(id);
        return answer.ok(id);
    }

    /** Goods that need delivery wait for the warehouse; the rest becomes a confirmation. */
    @PostMapping("/confirm")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<OrderResponse> confirm(@PathVariable UUID id, @Valid @RequestBody ConfirmOrderRequest request) {
        confirm.confirm(id, request.quantities(), request.overrideReason());
        return answer.ok(id);
    }

    /** Confirms too, but everything waits for the warehouse. */
    @PostMapping("/hold")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<OrderResponse> hold(@PathVariable UUID id, @Valid @RequestBody HoldOrderRequest request) {
        hold.hold(id, request.reason(), request.overrideReason());
        return answer.ok(id);
    }

    @PostMapping("/return-to-agent")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<OrderResponse> returnToAgent(@PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        returnOrder.returnToAgent(id, request.reason());
        return answer.ok(id);
    }
}
