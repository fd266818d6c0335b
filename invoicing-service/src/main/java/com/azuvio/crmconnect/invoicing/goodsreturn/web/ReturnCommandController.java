package com.azuvio.crmconnect.invoicing.goodsreturn.web;

import com.azuvio.crmconnect.invoicing.goodsreturn.CloseReturn;
import com.azuvio.crmconnect.invoicing.goodsreturn.CreditPolicy;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReadReturn;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReceiveGoods;
import com.azuvio.crmconnect.invoicing.goodsreturn.RequestReturn;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnView;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A return starts on its invoice; the warehouse answers here or over Kafka. */
@RestController
class ReturnCommandController {

    private final RequestReturn requesting;
    private final ReceiveGoods receiving;
    private final CloseReturn closing;
    private final ReadReturn returns;
    private final CurrentActor actor;
    private final CreditPolicy credit;

    ReturnCommandController(
            RequestReturn requesting,
            ReceiveGoods receiving,
            CloseReturn closing,
            ReadReturn returns,
            CurrentActor actor,
            @Value("${backoffice.returns.credit}") CreditPolicy credit) {
        this.requesting = requesting;
        this.receiving = receiving;
        this.closing = closing;
        this.returns = returns;
        this.actor = actor;
        this.credit = credit;
    }

    /** Asks the warehouse to expect goods of an issued invoice. 422 {@code return-invalid} with a reason per field. */
    @PostMapping("/invoices/{id}/returns")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ReturnResponse> request(@PathVariable UUID id, @Valid @RequestBody ReturnRequest request) {
        UUID returnId = requesting.request(
                id,
                request.reason().strip(),
                Objects.requireNonNullElse(request.credit(), credit),
                request.expected(),
                actor.name());
        ReturnView view = returns.read(returnId);
        return Versions.created(URI.create("/returns/" + returnId), ReturnResponse.from(view), view.version());
    }

    /**
     * Records what came back; a credit note of it is drafted where returns are credited after receipt. The same receipt again changes nothing. 422
     * {@code receipt-exceeds-expected}; 409 {@code receipt-id-conflict}, {@code return-not-open}.
     */
    @PostMapping("/returns/{id}/receipts")
    @PreAuthorize("hasAnyRole('warehouse','sales-admin')")
    ResponseEntity<ReturnResponse> receive(@PathVariable UUID id, @Valid @RequestBody ReceiptRequest request) {
        receiving.receive(id, request.receiptId().strip(), request.receivedOn(), request.received(), actor.name());
        return answer(id);
    }

    /** Nothing more comes back. */
    @PostMapping("/returns/{id}/close")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ReturnResponse> close(@PathVariable UUID id, @Valid @RequestBody CloseReturnRequest request) {
        closing.close(id, request.reason().strip(), actor.name());
        return answer(id);
    }

    private ResponseEntity<ReturnResponse> answer(UUID id) {
        ReturnView view = returns.read(id);
        return Versions.ok(ReturnResponse.from(view), view.version());
    }
}
