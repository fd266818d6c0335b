package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refusals that several commands share. */
public final class InvoiceRefusals {

    private InvoiceRefusals() {}

    public static Refusal notFound(UUID id) {
        return Refusal.notFound("invoice-not-found", "There is no invoice with this id")
                .with("invoiceId", id);
    }

    static Refusal noDraft(@Nullable Numbering numbering) {
        return numbering == null
                ? Refusal.conflict(
                        "draft-discarded", "The draft was discarded; convert its quantities again in the order")
                : Refusal.conflict("invoice-already-issued", "The invoice is issued; it is corrected by notes only")
                        .with("number", numbering.number())
                        .with("issuedOn", numbering.issuedOn());
    }

    static Refusal draftOfOrder(OrderReference order) {
        return Refusal.conflict("draft-of-order", "The draft bills a confirmation and says what was confirmed")
                .with("orderId", order.orderId())
                .with("confirmationNumber", order.confirmationNumber());
    }

    static Refusal debitNote(Supplemented of) {
        return Refusal.conflict("draft-of-debit-note", "The draft is a debit note and is edited as one")
                .with("originalId", of.originalId());
    }

    static Refusal correctsCreditNote(UUID creditNoteId) {
        return Refusal.conflict(
                        "draft-of-credit-note", "The debit note takes a credit note back and says what that said")
                .with("creditNoteId", creditNoteId);
    }

    static Refusal noInvoice(UUID id, DocumentType type) {
        return Refusal.conflict("original-no-invoice", "Only an invoice is issued again")
                .with("originalId", id)
                .with("documentType", type);
    }

    public static Refusal alreadyReissued(UUID replacementId) {
        return Refusal.conflict("already-reissued", "Another document stands in its place; correct that one")
                .with("replacementId", replacementId);
    }

    static Refusal draftOfAdvance() {
        return Refusal.conflict("draft-of-advance", "The draft bills an advance and says what was received");
    }

    /** Nothing of it is printed, corrected or sent here. */
    static Refusal openingBalance(UUID id) {
        return Refusal.conflict(
                        "opening-balance",
                        "The document came with the opening balances; the old system has its PDF, its lines and its VAT")
                .with("invoiceId", id);
    }

    static Refusal notIssued() {
        return Refusal.conflict("invoice-not-issued", "Only an issued invoice is sent, delivered or paid");
    }

    /** Somebody would issue what they have not seen. */
    static Refusal draftChanged(Invoice draft, List<DraftChange> changes) {
        return Refusal.conflict("draft-changed", "The draft has changed since you saw it; look at it again")
                .with("version", draft.version())
                .with("clientRevision", draft.body().clientRevision())
                .with("changes", changes);
    }

    static Refusal clientDataOnItsWay(long seen, long known) {
        return Refusal.retryLater(
                        "client-data-on-its-way", "You have seen newer data of the client than have arrived here yet")
                .with("clientRevisionSeen", seen)
                .with("clientRevisionKnown", known);
    }
}
