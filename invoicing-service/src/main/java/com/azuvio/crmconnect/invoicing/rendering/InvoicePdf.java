package com.azuvio.crmconnect.invoicing.rendering;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;

/** Prints an issued document. */
public interface InvoicePdf {

    /**
     * @param language {@code en} or {@code ro}
     * @return a PDF/A-3U file
     */
    byte[] render(InvoiceSnapshot snapshot, String language);
}
