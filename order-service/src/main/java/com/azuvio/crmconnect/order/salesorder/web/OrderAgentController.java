package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.AgreeOrder;
import com.azuvio.crmconnect.order.salesorder.AskedAdvance;
import com.azuvio.crmconnect.order.salesorder.RequestProforma;
import com.azuvio.crmconnect.order.salesorder.ResubmitOrder;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the agent does with an order (D2). */
@RestController
@RequestMapping("/orders/{id}")
class OrderAgentController {

    private final AgreeOrder agree;
    private final ResubmitOrder resubmit;
    private final RequestProforma proformas;
    private final OrderAnswer answer;

    OrderAgentController(AgreeOrder agree, ResubmitOrder resubmit, RequestProforma proformas, OrderAnswer answer) {
        this.agree = agree;
        this.resubmit = resubmit;
        this.proformas = proformas;
        this.answer = answer;
    }

    @PostMapping("/agree")
    @PreAuthorize("hasAnyRole('account-executive','integration')")
    ResponseEntity<OrderResponse> agree(@PathVariable UUID id) {
        agree.agree(id);
        return answer.ok(id);
    }

    /** Asks the back office for a proforma (S50); the request is a to-do in invoicing. 422 {@code client-not-linked}, {@code item-unknown}. */
    @PostMapping("/proforma-requests")
    @PreAuthorize("hasAnyRole('account-executive','sales-admin')")
    ResponseEntity<OrderResponse> requestProforma(@PathVariable UUID id, @Valid @RequestBody AskedAdvance request) {
        proformas.request(id, request);
        return answer.ok(id);
    }

    @PostMapping("/resubmit")
    @PreAuthorize("hasAnyRole('account-executive','integration')")
    ResponseEntity<OrderResponse> resubmit(@PathVariable UUID id, @Valid @RequestBody ResubmitOrderRequest request) {
        resubmit.resubmit(id, request.order(), request.note());
        return answer.ok(id);
    }
}
