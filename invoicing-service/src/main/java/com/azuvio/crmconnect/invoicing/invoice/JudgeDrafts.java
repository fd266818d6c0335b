package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.einvoice.EInvoice;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoicePolicy;
import com.azuvio.crmconnect.invoicing.einvoice.Verdict;
import com.azuvio.crmconnect.invoicing.einvoice.Verdicts;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The official verdict on drafts: each is written as the e-invoice that it would be, with stand-ins for number and dates, and its content is judged. The
 * verdict is bound to the content's hash, so that it holds for as long as the content does, and for no other.
 */
@Component
public class JudgeDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(JudgeDrafts.class);

    private final Invoices invoices;
    private final Determinations determinations;
    private final FreezeDocument freezer;
    private final Verdicts verdicts;
    private final EInvoicePolicy policy;
    private final List<DraftsToJudge> others;
    private final TransactionTemplate reading;

    JudgeDrafts(
            Invoices invoices,
            Determinations determinations,
            FreezeDocument freezer,
            Verdicts verdicts,
            EInvoicePolicy policy,
            List<DraftsToJudge> others,
            PlatformTransactionManager transactions) {
        this.invoices = invoices;
        this.determinations = determinations;
        this.freezer = freezer;
        this.verdicts = verdicts;
        this.policy = policy;
        this.others = List.copyOf(others);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Makes sure of the verdicts that issuing will ask for. Call it before the transaction of the issue; a failure is left to the issue to refuse. */
    public void beforeIssue(Collection<UUID> ids) {
        if (!policy.beforeIssue()) {
            return;
        }
        try {
            judge(ids);
        } catch (RuntimeException failure) {
            ids.forEach(this::judgeAlone); // so that it holds the one document alone
        }
    }

    private void judgeAlone(UUID id) {
        try {
            judge(List.of(id));
        } catch (RuntimeException failure) {
            LOG.warn("The official rules could not be run on draft {}", id, failure);
        }
    }

    /** Judges drafts as client, seller and rates stand now. What lacks too much to be written has no verdict. */
    void judge(Collection<UUID> ids) {
        verdicts.judge(Objects.requireNonNull(reading.execute(status -> wouldBe(ids))));
    }

    private List<EInvoice> wouldBe(Collection<UUID> ids) {
        Determinations.Session session = determinations.begin();
        Stream<EInvoice> ofInvoices = invoices.findAllById(ids).stream()
                .filter(draft -> draft.status() == InvoiceStatus.DRAFT)
                .flatMap(draft ->
                        wouldBe(draft, session.determine(draft, draft.body().buyer())).stream());
        return Stream.concat(ofInvoices, others.stream().flatMap(kind -> kind.wouldBe(ids).stream()))
                .toList();
    }

    private Optional<EInvoice> wouldBe(Invoice draft, Determination determination) {
        return freezer.wouldBe(draft, determination).map(EInvoice::of);
    }

    /** The verdicts that are known, by draft; an empty one is pending, none is there for what lacks too much. */
    Map<UUID, Optional<Verdict>> known(List<ReadyDraft> drafts) {
        Map<UUID, String> hashes = new HashMap<>();
        drafts.forEach(one -> wouldBe(one.draft(), one.determination())
                .ifPresent(document -> hashes.put(one.draft().id(), document.sha256())));
        Map<String, Verdict> known = verdicts.find(hashes.values());
        Map<UUID, Optional<Verdict>> byDraft = new HashMap<>();
        hashes.forEach((id, hash) -> byDraft.put(id, Optional.ofNullable(known.get(hash))));
        return byDraft;
    }

    /** What the verdicts forbid to issue: 409 {@code verdict-pending} (retry after 1 s), 422 {@code invoice-not-valid} with the rules. */
    Map<UUID, Refusal> refused(List<ReadyDraft> ready) {
        if (!policy.beforeIssue() || ready.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Optional<Verdict>> known = known(ready);
        Map<UUID, Refusal> refused = new HashMap<>();
        ready.forEach(one -> {
            Refusal refusal = refusal(
                    known.getOrDefault(one.draft().id(), Optional.empty()).orElse(null));
            if (refusal != null) {
                refused.put(one.draft().id(), refusal);
            }
        });
        return refused;
    }

    private static @Nullable Refusal refusal(@Nullable Verdict verdict) {
        if (verdict == null) {
            return Verdict.pending();
        }
        try {
            verdict.requireValid();
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }
}
