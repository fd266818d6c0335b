package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoices;
import com.azuvio.crmconnect.invoicing.einvoice.StoredEInvoice;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The e-invoice that a mail carries beside the PDF. A proforma is no VAT document and has none. */
@Component
@EnableConfigurationProperties(SendingPolicy.class)
class EInvoiceFiles {

    private final EInvoices stored;
    private final SendingPolicy policy;

    EInvoiceFiles(EInvoices stored, SendingPolicy policy) {
        this.stored = stored;
        this.policy = policy;
    }

    Optional<StoredEInvoice> toSend(InvoiceSnapshot document) {
        return policy.attachEInvoice() && document.documentType() != DocumentType.PROFORMA
                ? Optional.of(stored.of(document))
                : Optional.empty();
    }
}
