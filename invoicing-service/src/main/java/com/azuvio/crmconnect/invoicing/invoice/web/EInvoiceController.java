package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.ReadEInvoice;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.invoicing.invoice.RecordSubmission;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The e-invoice of an invoice, and what became of it at the tax office. */
@RestController
class EInvoiceController {

    private final ReadEInvoice eInvoices;
    private final RecordSubmission submissions;
    private final ReadInvoice invoices;
    private final CurrentActor actor;

    EInvoiceController(ReadEInvoice eInvoices, RecordSubmission submissions, ReadInvoice invoices, CurrentActor actor) {
        this.eInvoices = eInvoices;
        this.submissions = submissions;
        this.invoices = invoices;
        this.actor = actor;
    }

    /** UBL 2.1: the stored bytes, the same for ever; their SHA-256 is the entity tag. 404 {@code no-xml} until the invoice is issued. */
    @GetMapping(value = "/invoices/{id}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive','service')")
    ResponseEntity<byte[]> xml(@PathVariable UUID id) {
        return XmlAnswer.of(eInvoices.read(id));
    }

    /** Records where the e-invoice stands at the Romanian tax office; the last entry counts, saying the same again changes nothing. */
    @PutMapping("/invoices/{id}/e-invoice-submission")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<InvoiceResponse> submission(@PathVariable UUID id, @Valid @RequestBody SubmissionRequest request) {
        invoices.read(id); // 404 for a document of another kind, before anything is recorded
        submissions.record(id, request.state(), request.indexNumber(), request.on(), request.note(), actor.name());
        InvoiceView view = invoices.read(id);
        return Versions.ok(InvoiceResponse.from(view), view.version());
    }
}
