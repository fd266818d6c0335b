package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts what is issued instead of a wrong invoice (S45), pre-filled from it. The tax point stays, so that the rates are the same; the client's data
 * are today's, because what was wrong may be theirs (D8).
 */
@Component
public class DraftReplacement {

    private final Invoices invoices;
    private final ClientCopies clients;
    private final Determinations determinations;
    private final DeductAdvances deducting;
    private final CompanyCalendar calendar;

    DraftReplacement(
            Invoices invoices,
            ClientCopies clients,
            Determinations determinations,
            DeductAdvances deducting,
            CompanyCalendar calendar) {
        this.invoices = invoices;
        this.clients = clients;
        this.deducting = deducting;
        this.determinations = determinations;
        this.calendar = calendar;
    }

    /** Holds the advances that the draft will deduct: after the client's copy, before the wrong invoice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockAdvances(UUID wrongId) {
        deducting.lock(invoices.claimsOf(List.of(wrongId)));
    }

    /**
     * @param held the wrong invoice, credited in full by now, which the caller holds for update, and its client's copy for share
     * @param creditNoteId the stored note that takes all of it back
     * @param keepDueDate whether the due date of the wrong invoice is kept
     * @return id of the draft
     * @throws Refusal 409 {@code invoice-not-issued}, {@code original-no-invoice}, {@code already-reissued} with the replacement
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID draft(Invoice held, UUID creditNoteId, boolean keepDueDate) {
        DocumentBody body = held.body();
        Numbering numbering = held.requireReplaceable();
        ManualDraft again = new ManualDraft(
                held.clientId(),
                body.taxPoint(),
                body.particulars().period(),
                BilledAgain.of(
                        body, body.content().shipping(), body.particulars().clientOrderNumber()),
                null);
        // What the wrong one had deducted is there again; the plan reads it from the tables.
        invoices.flush();
        DeductAdvances.Deducted deducted = deducting
                .lock(List.of(held.advanceClaim()))
                .determine(
                        determinations.begin(),
                        again.draftContent(),
                        held.advanceClaim(),
                        clients.lockForShare(held.clientId()).buyer());
        Replacement replacement = new Replacement(held.id(), creditNoteId, keepDueDate ? numbering.dueOn() : null);
        Invoice draft = Invoice.replace(held, again, replacement, deducted, calendar.now());
        // The confirmation has one live document at any time: the old one leaves its place before the new one takes it.
        invoices.saveAndFlush(held);
        return Objects.requireNonNull(invoices.saveAndFlush(draft).id());
    }
}
