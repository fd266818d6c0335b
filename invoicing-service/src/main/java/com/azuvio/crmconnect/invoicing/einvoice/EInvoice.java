package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.starter.id.Sha256;

/** A document in UBL, with what its rules have to know about it. */
@SuppressWarnings("ArrayRecordComponent") // compared by hash
public record EInvoice(EInvoiceProfile profile, boolean creditNote, byte[] content) {

    public static EInvoice of(InvoiceSnapshot document) {
        return new EInvoice(
                EInvoiceProfile.of(document), document.documentType() == DocumentType.CREDIT_NOTE, Ubl.write(document));
    }

    public String sha256() {
        return Sha256.hex(content);
    }
}
