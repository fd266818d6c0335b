package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts of debit notes, whatever they were made from. From there they are issued, sent and paid as all invoices. */
@Component
public class DraftSupplement {

    private final Invoices invoices;
    private final Determinations determinations;
    private final CompanyCalendar calendar;

    DraftSupplement(Invoices invoices, Determinations determinations, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.determinations = determinations;
        this.calendar = calendar;
    }

    /** @return id of the draft */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID draft(Supplement supplement) {
        Determination determination = determinations.begin().determine(supplement);
        return invoices.save(Invoice.draft(supplement, determination, calendar.now()))
                .id();
    }

    /**
     * Replaces what a draft says.
     *
     * @throws Refusal 404 where it is no debit note of the original; 409 {@code draft-of-credit-note}, {@code invoice-already-issued},
     *     {@code draft-discarded}; 412 and 428 by the version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rewrite(UUID id, @Nullable String ifMatch, Supplement supplement) {
        Invoice draft = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        Supplemented of = draft.supplemented();
        if (of == null || !of.originalId().equals(supplement.original().documentId())) {
            throw InvoiceRefusals.notFound(id);
        }
        Versions.require(ifMatch, draft.version());
        draft.rewrite(supplement, determinations.begin().determine(supplement));
        invoices.save(draft);
    }
}
