package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessReport;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs the checks on drafts as the seller and the rates stand now (S25). */
@Component
public class CheckDrafts {

    private final Invoices invoices;
    private final Determinations determinations;

    CheckDrafts(Invoices invoices, Determinations determinations) {
        this.invoices = invoices;
        this.determinations = determinations;
    }

    /** @throws com.azuvio.crmconnect.starter.web.Refusal 409 where it is no draft any more */
    @Transactional(readOnly = true)
    public ReadinessReport check(UUID id) {
        Invoice draft = invoices.findById(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        draft.requireDraft();
        return check(draft);
    }

    ReadinessReport check(Invoice draft) {
        Determination determination =
                determinations.begin().determine(draft, draft.body().buyer());
        return determinations.check(draft, determination, determinations.openSeries());
    }

    /** A constant number of statements, however many drafts. */
    Map<UUID, DraftReadiness> readinessOf(Collection<UUID> draftIds) {
        if (draftIds.isEmpty()) {
            return Map.of();
        }
        Determinations.Session session = determinations.begin();
        Set<DocumentType> open = determinations.openSeries();
        return invoices.findAllById(draftIds).stream()
                .collect(Collectors.toMap(Invoice::id, draft -> readiness(draft, session, open)));
    }

    private DraftReadiness readiness(Invoice draft, Determinations.Session session, Set<DocumentType> open) {
        Determination determination = session.determine(draft, draft.body().buyer());
        return DraftReadiness.of(determinations.check(draft, determination, open));
    }
}
