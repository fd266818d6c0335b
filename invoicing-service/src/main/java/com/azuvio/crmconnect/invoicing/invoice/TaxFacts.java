package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.einvoice.SubmissionStatus;
import com.azuvio.crmconnect.invoicing.einvoice.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tax office wants to know of an invoice beside its lines: frozen, or of a draft as the rates stand now. */
@Component
class TaxFacts {

    private final Snapshots snapshots;
    private final Determinations determinations;
    private final Submissions submissions;

    TaxFacts(Snapshots snapshots, Determinations determinations, Submissions submissions) {
        this.snapshots = snapshots;
        this.determinations = determinations;
        this.submissions = submissions;
    }

    /** @param submission of an issued document between Romanian parties */
    record Facts(
            @Nullable NationalVat nationalVat, @Nullable SubmissionStatus submission) {

        private static final Facts NONE = new Facts(null, null);
    }

    Facts of(Invoice invoice) {
        if (invoice.isOpening()) {
            return Facts.NONE; // the old system's affair
        }
        return switch (invoice.status()) {
            case ISSUED -> snapshots.of(invoice.id()).map(this::of).orElse(Facts.NONE);
            case DRAFT ->
                new Facts(
                        determinations
                                .begin()
                                .determine(invoice, invoice.body().buyer())
                                .nationalVat(),
                        null);
            case DISCARDED -> Facts.NONE;
        };
    }

    private Facts of(InvoiceSnapshot document) {
        return new Facts(document.nationalVat(), submissions.of(document).orElse(null));
    }
}
