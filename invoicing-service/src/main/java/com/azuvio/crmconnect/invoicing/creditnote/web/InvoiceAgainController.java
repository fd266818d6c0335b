package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.InvoiceAgain;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.invoicing.invoice.web.InvoiceResponse;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Invoicing again what was credited in full. */
@RestController
class InvoiceAgainController {

    private final InvoiceAgain again;
    private final ReadInvoice invoices;

    InvoiceAgainController(InvoiceAgain again, ReadInvoice invoices) {
        this.again = again;
        this.invoices = invoices;
    }

    /**
     * Drafts an invoice in the place of the one that the note took back in full; the note's link {@code invoiceAgain} says whether that is possible.
     * 409 {@code already-reissued} with the one that stands there, {@code not-credited-in-full}.
     */
    @PostMapping("/credit-notes/{id}/invoice-again")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> invoiceAgain(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable InvoiceAgainRequest request) {
        boolean keepDueDate = request != null && Boolean.TRUE.equals(request.keepDueDate());
        UUID draftId = again.invoice(id, keepDueDate);
        InvoiceView view = invoices.read(draftId);
        return Versions.created(URI.create("/invoices/" + draftId), InvoiceResponse.from(view), view.version());
    }
}
