package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.VatClass;

/** Decides the VAT of each line of one document. */
@FunctionalInterface
public interface DocumentVat {

    VatDecision of(ItemKind kind, VatClass vatClass);

    default VatDecision of(DocumentLine line) {
        return of(line.kind(), line.vatClass());
    }
}
