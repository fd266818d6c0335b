package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.ReadEInvoice;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The e-invoice of an invoice. */
@RestController
class EInvoiceController {

    private final ReadEInvoice eInvoices;

    EInvoiceController(ReadEInvoice eInvoices) {
        this.eInvoices = eInvoices;
    }

    /** UBL 2.1: the stored bytes, the same for ever; their SHA-256 is the entity tag. 404 {@code no-xml} until the invoice is issued. */
    @GetMapping(value = "/invoices/{id}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive','service')")
    ResponseEntity<byte[]> xml(@PathVariable UUID id) {
        return XmlAnswer.of(eInvoices.read(id));
    }
}
