package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.rendering.RenderingFailures;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invoice in full. */
@Component
public class ReadInvoice {

    private final Invoices invoices;
    private final CheckDrafts drafts;
    private final DraftChanges changes;
    private final RelatedDocuments related;
    private final TaxFacts taxFacts;
    private final RenderingFailures renderings;
    private final CompanyCalendar calendar;

    ReadInvoice(
            Invoices invoices,
            CheckDrafts drafts,
            DraftChanges changes,
            RelatedDocuments related,
            TaxFacts taxFacts,
            RenderingFailures renderings,
            CompanyCalendar calendar) {
        this.invoices = invoices;
        this.drafts = drafts;
        this.changes = changes;
        this.related = related;
        this.taxFacts = taxFacts;
        this.renderings = renderings;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public InvoiceView read(UUID id) {
        Invoice invoice = invoices.findById(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        return InvoiceView.of(
                invoice,
                invoice.status() == InvoiceStatus.DRAFT ? drafts.check(invoice) : null,
                changes.of(id),
                related.of(id),
                taxFacts.of(invoice),
                renderings.of(id),
                calendar.today());
    }
}
