package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.einvoice.Verdict;
import com.azuvio.crmconnect.invoicing.einvoice.VerdictRequests;
import com.azuvio.crmconnect.invoicing.readiness.OfficialVerdict;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessItem;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessReport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs the checks on drafts as the seller and the rates stand now (S25). */
@Component
public class CheckDrafts {

    private final Invoices invoices;
    private final Determinations determinations;
    private final JudgeDrafts judging;
    private final VerdictRequests requests;

    CheckDrafts(Invoices invoices, Determinations determinations, JudgeDrafts judging, VerdictRequests requests) {
        this.invoices = invoices;
        this.determinations = determinations;
        this.judging = judging;
        this.requests = requests;
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
        ReadinessReport report = determinations.check(draft, determination, determinations.openSeries());
        Map<UUID, Optional<Verdict>> verdicts = judging.known(List.of(new ReadyDraft(draft, determination)));
        return report.with(
                official(verdicts, draft.id(), requests.failureOf(draft.id()).orElse(null)));
    }

    /** A constant number of statements, however many drafts. */
    Map<UUID, DraftReadiness> readinessOf(Collection<UUID> draftIds) {
        if (draftIds.isEmpty()) {
            return Map.of();
        }
        Determinations.Session session = determinations.begin();
        Set<DocumentType> open = determinations.openSeries();
        List<ReadyDraft> drafts = invoices.findAllById(draftIds).stream()
                .map(draft -> new ReadyDraft(
                        draft, session.determine(draft, draft.body().buyer())))
                .toList();
        Map<UUID, Optional<Verdict>> verdicts = judging.known(drafts);
        return drafts.stream()
                .collect(Collectors.toMap(one -> one.draft().id(), one -> readiness(one, open, verdicts)));
    }

    private DraftReadiness readiness(ReadyDraft one, Set<DocumentType> open, Map<UUID, Optional<Verdict>> verdicts) {
        ReadinessReport report = determinations.check(one.draft(), one.determination(), open);
        return DraftReadiness.of(report.with(official(verdicts, one.draft().id(), null)));
    }

    /** Nothing where the draft lacks too much to be judged; the other checks say what. */
    private static List<ReadinessItem> official(
            Map<UUID, Optional<Verdict>> verdicts, UUID id, @Nullable String failure) {
        Optional<Verdict> verdict = verdicts.getOrDefault(id, Optional.empty());
        return verdicts.containsKey(id) ? OfficialVerdict.items(verdict.orElse(null), failure) : List.of();
    }
}
