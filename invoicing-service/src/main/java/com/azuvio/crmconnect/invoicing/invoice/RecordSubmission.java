package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoices;
import com.azuvio.crmconnect.invoicing.einvoice.SubmissionState;
import com.azuvio.crmconnect.invoicing.einvoice.Submissions;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person records what became of an e-invoice at the tax office. */
@Component
public class RecordSubmission {

    private final Snapshots snapshots;
    private final EInvoices stored;
    private final Submissions submissions;

    RecordSubmission(Snapshots snapshots, EInvoices stored, Submissions submissions) {
        this.snapshots = snapshots;
        this.stored = stored;
        this.submissions = submissions;
    }

    /** @throws Refusal 404 {@code no-xml} until it is issued; 422 as {@link Submissions#record} says */
    @Transactional
    public void record(
            UUID id,
            SubmissionState state,
            @Nullable String indexNumber,
            LocalDate on,
            @Nullable String note,
            String by) {
        InvoiceSnapshot document = snapshots
                .of(id)
                .orElseThrow(() -> Refusal.notFound("no-xml", "There is no issued document with this id"));
        stored.of(document);
        submissions.record(document, state, indexNumber, on, note, by);
    }
}
