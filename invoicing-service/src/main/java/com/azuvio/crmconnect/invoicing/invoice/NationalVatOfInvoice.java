package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The VAT of an invoice in the company's currency: frozen, or of a draft as the rates stand now. */
@Component
class NationalVatOfInvoice {

    private final Snapshots snapshots;
    private final Determinations determinations;

    NationalVatOfInvoice(Snapshots snapshots, Determinations determinations) {
        this.snapshots = snapshots;
        this.determinations = determinations;
    }

    @Nullable
    NationalVat of(Invoice invoice) {
        return switch (invoice.status()) {
            case ISSUED ->
                invoice.isOpening()
                        ? null
                        : snapshots
                                .of(invoice.id())
                                .map(InvoiceSnapshot::nationalVat)
                                .orElse(null);
            case DRAFT ->
                determinations
                        .begin()
                        .determine(invoice, invoice.body().buyer())
                        .nationalVat();
            case DISCARDED -> null;
        };
    }
}
