package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import org.jspecify.annotations.Nullable;

/** The specification that a document follows (BT-24, B1). Peppol BIS needs an endpoint of the client, which no client here has yet. */
public enum EInvoiceProfile {
    /** The European core, whoever the buyer is. */
    EN_16931("urn:cen.eu:en16931:2017"),
    /** Between Romanian parties, consumers included: the core with Romanian bounds (rules.md §2). */
    CIUS_RO("urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1");

    private static final String ROMANIA = "RO";

    private final String customizationId;

    EInvoiceProfile(String customizationId) {
        this.customizationId = customizationId;
    }

    public static EInvoiceProfile of(InvoiceSnapshot document) {
        return of(document.seller().address(), document.buyer().address());
    }

    public static EInvoiceProfile of(PostalAddress seller, @Nullable PostalAddress buyer) {
        boolean romanian = ROMANIA.equals(seller.country()) && buyer != null && ROMANIA.equals(buyer.country());
        return romanian ? CIUS_RO : EN_16931;
    }

    String customizationId() {
        return customizationId;
    }

    /** BT-3. CIUS-RO knows neither debit notes nor advance invoices: both are invoices there, a debit note with its preceding invoice. */
    String typeCode(DocumentType type) {
        boolean invoiceByOtherName = type == DocumentType.DEBIT_NOTE || type == DocumentType.ADVANCE_INVOICE;
        return this == CIUS_RO && invoiceByOtherName ? DocumentType.INVOICE.typeCode() : type.typeCode();
    }
}
