package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.DraftManually;
import com.azuvio.crmconnect.invoicing.invoice.DuplicateInvoice;
import com.azuvio.crmconnect.invoicing.invoice.EditManualDraft;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Drafts that bill no order: entered, edited, copied. From there they are issued, sent and paid as all invoices. */
@RestController
class ManualInvoiceController {

    private final DraftManually drafting;
    private final EditManualDraft editing;
    private final DuplicateInvoice duplicating;
    private final ReadInvoice invoices;
    private final CompanyCalendar calendar;

    ManualInvoiceController(
            DraftManually drafting,
            EditManualDraft editing,
            DuplicateInvoice duplicating,
            ReadInvoice invoices,
            CompanyCalendar calendar) {
        this.drafting = drafting;
        this.editing = editing;
        this.duplicating = duplicating;
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /** Makes a draft. 422 {@code billing-invalid} with the fields; 409 {@code client-not-known} while the client's data are on their way. */
    @PostMapping("/invoices")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> draft(@Valid @RequestBody ManualInvoiceRequest request) {
        return created(drafting.draft(request.toDraft(calendar.today())));
    }

    /** Replaces a draft that bills no order. 409 {@code draft-of-order} for one that does; its client stays. */
    @PutMapping("/invoices/{id}")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> edit(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ManualInvoiceRequest request) {
        editing.edit(id, ifMatch, request.toDraft(calendar.today()));
        InvoiceView view = invoices.read(id);
        return Versions.ok(InvoiceResponse.from(view), view.version());
    }

    /** Makes a draft for today of what any invoice bills; freight becomes a charge. */
    @PostMapping("/invoices/{id}/duplicate")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> duplicate(@PathVariable UUID id) {
        return created(duplicating.duplicate(id));
    }

    private ResponseEntity<InvoiceResponse> created(UUID id) {
        InvoiceView view = invoices.read(id);
        return Versions.created(URI.create("/invoices/" + id), InvoiceResponse.from(view), view.version());
    }
}
