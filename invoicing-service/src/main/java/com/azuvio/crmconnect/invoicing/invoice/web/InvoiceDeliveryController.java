package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.invoicing.invoice.RecordDelivery;
import com.azuvio.crmconnect.invoicing.invoice.SendInvoice;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Getting an issued invoice to its client (D9). */
@RestController
class InvoiceDeliveryController {

    private final SendInvoice sending;
    private final RecordDelivery deliveries;
    private final ReadInvoice invoices;
    private final CurrentActor actor;

    InvoiceDeliveryController(
            SendInvoice sending, RecordDelivery deliveries, ReadInvoice invoices, CurrentActor actor) {
        this.sending = sending;
        this.deliveries = deliveries;
        this.invoices = invoices;
        this.actor = actor;
    }

    /** Mails the stored PDF; each accepted call is a new message. 409 while one is under way or its fate is unknown. */
    @PostMapping("/invoices/{id}/send")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> send(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable SendInvoiceRequest request) {
        sending.send(id, request == null ? List.of() : request.addresses(), actor.name());
        return answer(id);
    }

    /** Records that a person handed it over by other means. */
    @PostMapping("/invoices/{id}/delivered")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> delivered(
            @PathVariable UUID id, @Valid @RequestBody RecordDeliveryRequest request) {
        deliveries.record(id, request.on(), request.note(), actor.name());
        return answer(id);
    }

    private ResponseEntity<InvoiceResponse> answer(UUID id) {
        InvoiceView view = invoices.read(id);
        return Versions.ok(InvoiceResponse.from(view), view.version());
    }
}
