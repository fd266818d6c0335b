package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.ClaimAdvances;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which advances a draft deducts. */
@RestController
class InvoiceAdvancesController {

    private final ClaimAdvances claiming;
    private final ReadInvoice invoices;

    InvoiceAdvancesController(ClaimAdvances claiming, ReadInvoice invoices) {
        this.claiming = claiming;
        this.invoices = invoices;
    }

    /**
     * Ties a proforma to a draft, whose advances it deducts from then on beside those of its order. 422 {@code no-advances} where nothing of it can be
     * deducted.
     */
    @PostMapping("/invoices/{id}/advances")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> claim(@PathVariable UUID id, @Valid @RequestBody ClaimAdvancesRequest request) {
        claiming.claim(id, request.proformaId());
        InvoiceView view = invoices.read(id);
        return Versions.ok(InvoiceResponse.from(view), view.version());
    }
}
