package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteView;
import com.azuvio.crmconnect.invoicing.creditnote.ReadCreditNote;
import com.azuvio.crmconnect.invoicing.creditnote.RecordCreditNoteDelivery;
import com.azuvio.crmconnect.invoicing.creditnote.SendCreditNote;
import com.azuvio.crmconnect.invoicing.invoice.web.RecordDeliveryRequest;
import com.azuvio.crmconnect.invoicing.invoice.web.SendInvoiceRequest;
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

/** Getting an issued credit note to its client (D9). */
@RestController
class CreditNoteDeliveryController {

    private final SendCreditNote sending;
    private final RecordCreditNoteDelivery deliveries;
    private final ReadCreditNote notes;
    private final CurrentActor actor;

    CreditNoteDeliveryController(
            SendCreditNote sending, RecordCreditNoteDelivery deliveries, ReadCreditNote notes, CurrentActor actor) {
        this.sending = sending;
        this.deliveries = deliveries;
        this.notes = notes;
        this.actor = actor;
    }

    /** Mails the stored PDF; each accepted call is a new message. 409 while one is under way or its fate is unknown. */
    @PostMapping("/credit-notes/{id}/send")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<CreditNoteResponse> send(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable SendInvoiceRequest request) {
        sending.send(id, request == null ? List.of() : request.addresses(), actor.name());
        return answer(id);
    }

    /** Records that a person handed it over by other means. */
    @PostMapping("/credit-notes/{id}/delivered")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<CreditNoteResponse> delivered(
            @PathVariable UUID id, @Valid @RequestBody RecordDeliveryRequest request) {
        deliveries.record(id, request.on(), request.note(), actor.name());
        return answer(id);
    }

    private ResponseEntity<CreditNoteResponse> answer(UUID id) {
        CreditNoteView view = notes.read(id);
        return Versions.ok(CreditNoteResponse.from(view), view.version());
    }
}
