package com.azuvio.crmconnect.invoicing.proforma.web;

import com.azuvio.crmconnect.invoicing.invoice.web.RecordDeliveryRequest;
import com.azuvio.crmconnect.invoicing.invoice.web.SendInvoiceRequest;
import com.azuvio.crmconnect.invoicing.proforma.CloseProforma;
import com.azuvio.crmconnect.invoicing.proforma.CompletedSupplies;
import com.azuvio.crmconnect.invoicing.proforma.ProformaView;
import com.azuvio.crmconnect.invoicing.proforma.ReadProforma;
import com.azuvio.crmconnect.invoicing.proforma.RecordProformaDelivery;
import com.azuvio.crmconnect.invoicing.proforma.SendProforma;
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

/** Commands on an issued proforma: getting it to the client (D9), closing it. */
@RestController
class ProformaCommandController {

    private final SendProforma sending;
    private final RecordProformaDelivery deliveries;
    private final CloseProforma closing;
    private final CompletedSupplies supplies;
    private final ReadProforma proformas;
    private final CurrentActor actor;

    ProformaCommandController(
            SendProforma sending,
            RecordProformaDelivery deliveries,
            CloseProforma closing,
            CompletedSupplies supplies,
            ReadProforma proformas,
            CurrentActor actor) {
        this.sending = sending;
        this.deliveries = deliveries;
        this.closing = closing;
        this.supplies = supplies;
        this.proformas = proformas;
        this.actor = actor;
    }

    /** Mails the stored PDF; each accepted call is a new message. 409 while one is under way or its fate is unknown. */
    @PostMapping("/proformas/{id}/send")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> send(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable SendInvoiceRequest request) {
        sending.send(id, request == null ? List.of() : request.addresses(), actor.name());
        return answer(id);
    }

    /** Records that a person handed it over by other means. */
    @PostMapping("/proformas/{id}/delivered")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> delivered(
            @PathVariable UUID id, @Valid @RequestBody RecordDeliveryRequest request) {
        deliveries.record(id, request.on(), request.note(), actor.name());
        return answer(id);
    }

    /** A person says that everything is supplied, so that the last invoice is due (S54). 409 {@code proforma-not-issued}; 422 {@code supply-date}. */
    @PostMapping("/proformas/{id}/supplied")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> supplied(@PathVariable UUID id, @Valid @RequestBody SuppliedRequest request) {
        supplies.supplied(id, request.on(), request.note(), actor.name());
        return answer(id);
    }

    /**
     * Takes back that everything is supplied, with the reason. 409 {@code supply-not-stated}; {@code final-invoice-exists} once the last invoice has
     * been issued upon it.
     */
    @PostMapping("/proformas/{id}/supplied/withdraw")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> withdrawSupplied(
            @PathVariable UUID id, @Valid @RequestBody WithdrawSuppliedRequest request) {
        supplies.withdraw(id, request.reason().strip(), actor.name());
        return answer(id);
    }

    /** Takes no more money for it; what was received stays an advance. 409 {@code proforma-closed}. */
    @PostMapping("/proformas/{id}/close")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> close(@PathVariable UUID id, @Valid @RequestBody CloseProformaRequest request) {
        closing.close(id, request.reason(), actor.name());
        return answer(id);
    }

    private ResponseEntity<ProformaResponse> answer(UUID id) {
        ProformaView view = proformas.read(id);
        return Versions.ok(ProformaResponse.from(view), view.version());
    }
}
