package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoice;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoicePolicy;
import com.azuvio.crmconnect.invoicing.einvoice.Verdict;
import com.azuvio.crmconnect.invoicing.einvoice.Verdicts;
import com.azuvio.crmconnect.invoicing.invoice.DraftsToJudge;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.invoice.Snapshots;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The official verdict on drafts of credit notes, bound to the hash of what each would say, as that of invoices is. */
@Component
class JudgeCreditNotes implements DraftsToJudge {

    private final CreditNotes notes;
    private final Snapshots snapshots;
    private final FreezeCreditNote freezer;
    private final Verdicts verdicts;
    private final EInvoicePolicy policy;

    JudgeCreditNotes(
            CreditNotes notes,
            Snapshots snapshots,
            FreezeCreditNote freezer,
            Verdicts verdicts,
            EInvoicePolicy policy) {
        this.notes = notes;
        this.snapshots = snapshots;
        this.freezer = freezer;
        this.verdicts = verdicts;
        this.policy = policy;
    }

    @Override
    public List<EInvoice> wouldBe(Collection<UUID> ids) {
        return notes.findAllById(ids).stream()
                .filter(note -> note.status() == InvoiceStatus.DRAFT)
                .map(note -> wouldBe(snapshots.of(note.reference().originalId()).orElseThrow(), note))
                .toList();
    }

    private EInvoice wouldBe(InvoiceSnapshot original, CreditNote note) {
        return EInvoice.of(freezer.wouldBe(original, note));
    }

    /** Judges it at once: for what is drafted and issued in one transaction, so that nobody could have before. Call it before the counter is held. */
    void judge(InvoiceSnapshot original, CreditNote note) {
        if (policy.beforeIssue()) {
            verdicts.judge(List.of(wouldBe(original, note)));
        }
    }

    /** @throws Refusal 409 {@code verdict-pending} (retry after 1 s), 422 {@code invoice-not-valid} with the rules */
    void requireValid(InvoiceSnapshot original, CreditNote note) {
        if (policy.beforeIssue()) {
            known(original, note).orElseThrow(Verdict::pending).requireValid();
        }
    }

    Optional<Verdict> known(InvoiceSnapshot original, CreditNote note) {
        EInvoice document = wouldBe(original, note);
        return Optional.ofNullable(verdicts.find(List.of(document.sha256())).get(document.sha256()));
    }
}
