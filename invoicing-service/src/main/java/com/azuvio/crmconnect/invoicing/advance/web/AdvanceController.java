package com.azuvio.crmconnect.invoicing.advance.web;

import com.azuvio.crmconnect.invoicing.advance.AdvanceView;
import com.azuvio.crmconnect.invoicing.advance.DraftOwedInvoice;
import com.azuvio.crmconnect.invoicing.advance.ListAdvances;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Money that arrived on proformas, and the advance invoices that it is owed. */
@RestController
class AdvanceController {

    private final ListAdvances advances;
    private final DraftOwedInvoice drafting;

    AdvanceController(ListAdvances advances, DraftOwedInvoice drafting) {
        this.advances = advances;
        this.drafting = drafting;
    }

    /** Every advance of a proforma, the oldest first, with what became of it. */
    @GetMapping("/proformas/{id}/advances")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    List<AdvanceView> of(@PathVariable UUID id) {
        return advances.of(id);
    }

    /** Where the draft is. */
    record DraftedInvoice(UUID invoiceId) {}

    /** Drafts the advance invoice of an advance by hand. 409 {@code advance-invoice-exists}, {@code advance-used}. */
    @PostMapping("/proformas/{id}/advances/{allocationId}/invoice")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<DraftedInvoice> draft(@PathVariable UUID id, @PathVariable UUID allocationId) {
        UUID draftId = drafting.draft(id, allocationId);
        return ResponseEntity.created(URI.create("/invoices/" + draftId)).body(new DraftedInvoice(draftId));
    }
}
