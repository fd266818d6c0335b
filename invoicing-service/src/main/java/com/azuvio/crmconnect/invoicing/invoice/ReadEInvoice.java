package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoices;
import com.azuvio.crmconnect.invoicing.einvoice.StoredEInvoice;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The stored e-invoice of an issued document of any kind but a proforma, which is no VAT document (B1). */
@Component
public class ReadEInvoice {

    private final Snapshots snapshots;
    private final EInvoices stored;

    ReadEInvoice(Snapshots snapshots, EInvoices stored) {
        this.snapshots = snapshots;
        this.stored = stored;
    }

    /** @throws Refusal 404 {@code no-xml} until it is issued */
    public StoredEInvoice read(UUID documentId) {
        return snapshots
                .of(documentId)
                .filter(document -> document.documentType() != DocumentType.PROFORMA)
                .map(stored::of)
                .orElseThrow(() -> Refusal.notFound("no-xml", "There is no issued document with this id"));
    }
}
