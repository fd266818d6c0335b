package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import org.jspecify.annotations.Nullable;

/** The specification that a document follows (BT-24, B1). */
public enum EInvoiceProfile {
    /** The European core, whoever the buyer is. */
    EN_16931("urn:cen.eu:en16931:2017"),
    /** Between Romanian parties, consumers included: the core with Romanian bounds (rules.md §2). */
    CIUS_RO("urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"),
    /** For a client that is reached over Peppol, unless it and the seller are Romanian. */
    PEPPOL_BIS("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0");

    private static final String ROMANIA = "RO";
    private static final String PEPPOL_BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private final String customizationId;

    EInvoiceProfile(String customizationId) {
        this.customizationId = customizationId;
    }

    public static EInvoiceProfile of(InvoiceSnapshot document) {
        return of(document.seller(), document.buyer());
    }

    public static EInvoiceProfile of(Seller seller, Buyer buyer) {
        if (isRomanian(seller.address()) && isRomanian(buyer.address())) {
            return CIUS_RO;
        }
        return buyer.peppolEndpoint() == null ? EN_16931 : PEPPOL_BIS;
    }

    private static boolean isRomanian(@Nullable PostalAddress address) {
        return address != null && ROMANIA.equals(address.country());
    }

    /** BT-23. */
    @Nullable
    String profileId() {
        return this == PEPPOL_BIS ? PEPPOL_BILLING : null;
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
