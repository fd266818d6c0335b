package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.CancelOrder;
import com.azuvio.crmconnect.order.salesorder.ConvertReleased;
import com.azuvio.crmconnect.order.salesorder.LinkClient;
import com.azuvio.crmconnect.order.salesorder.RecordDeliveries;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to an order besides its review: client, deliveries, discarded drafts, cancellation. */
@RestController
@RequestMapping("/orders/{id}")
class OrderFulfilmentController {

    private final LinkClient linkClient;
    private final RecordDeliveries deliveries;
    private final ConvertReleased convert;
    private final CancelOrder cancel;
    private final OrderAnswer answer;

    OrderFulfilmentController(
            LinkClient linkClient,
            RecordDeliveries deliveries,
            ConvertReleased convert,
            CancelOrder cancel,
            OrderAnswer answer) {
        this.linkClient = linkClient;
        this.deliveries = deliveries;
        this.convert = convert;
        this.cancel = cancel;
        this.answer = answer;
    }

    @PostMapping("/link-client")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<OrderResponse> linkClient(@PathVariable UUID id, @Valid @RequestBody LinkClientRequest request) {
        linkClient.link(id, request.clientId());
        return answer.ok(id);
    }

    /** The same delivery again changes nothing; its id with other content is refused. */
    @PostMapping("/deliveries")
    @PreAuthorize("hasAnyRole('sales-admin','warehouse')")
    ResponseEntity<OrderResponse> deliver(@PathVariable UUID id, @Valid @RequestBody DeliveryRequest request) {
        deliveries.record(id, request.note());
        return answer.ok(id);
    }

    /** Confirms the quantities of discarded drafts again; each becomes a new confirmation (D7). */
    @PostMapping("/convert-released")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<OrderResponse> convertReleased(@PathVariable UUID id) {
        convert.convert(id);
        return answer.ok(id);
    }

    /** At once, or as a request to invoicing-service where quantities are confirmed. */
    @PostMapping("/cancel")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<OrderResponse> cancel(@PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        cancel.cancel(id, request.reason());
        return answer.ok(id);
    }
}
