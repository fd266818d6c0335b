package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.Creditable;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refusals that several commands share. */
final class CreditRefusals {

    private CreditRefusals() {}

    static Refusal notFound(UUID id) {
        return Refusal.notFound("credit-note-not-found", "There is no credit note with this id")
                .with("creditNoteId", id);
    }

    static Refusal noDraft(@Nullable Numbering numbering) {
        return numbering == null
                ? Refusal.conflict("draft-discarded", "The draft was discarded; draft the credit note again")
                : Refusal.conflict("credit-note-already-issued", "The credit note is issued and does not change")
                        .with("number", numbering.number())
                        .with("issuedOn", numbering.issuedOn());
    }

    static Refusal notIssued() {
        return Refusal.conflict("credit-note-not-issued", "Only an issued credit note is sent or delivered");
    }

    static Refusal alreadyCorrected(UUID id, UUID debitNoteId) {
        return Refusal.conflict("credit-note-already-corrected", "A debit note takes the credit note back already")
                .with("creditNoteId", id)
                .with("debitNoteId", debitNoteId);
    }

    /** Taking it back would bill both the document that it credited and the one in its place. */
    static Refusal reissued(UUID replacementId) {
        return Refusal.conflict("already-reissued", "What the note credited was issued again; correct that document")
                .with("replacementId", replacementId);
    }

    static Refusal notCreditedInFull(UUID originalId) {
        return Refusal.conflict(
                        "not-credited-in-full",
                        "Some of the invoice stands; credit it in full, or bill the rest by another document")
                .with("originalId", originalId);
    }

    /** Crediting it as well would credit the same amount twice. */
    static Refusal creditTheOriginal(UUID originalId) {
        return Refusal.conflict(
                        "credit-the-original",
                        "The debit note took a credit note back; credit the original again instead")
                .with("originalId", originalId);
    }

    static Refusal originalNotIssued(UUID originalId) {
        return Refusal.conflict("original-not-issued", "Only an issued document is credited; discard the draft instead")
                .with("originalId", originalId);
    }

    static Refusal nothingCreditable(Creditable left) {
        return withWhatIsLeft(
                Refusal.conflict("nothing-creditable", "Nothing of the original is left to credit"), left);
    }

    /** @param kind conflict at issue, where another note was faster; unprocessable while it is drafted */
    static Refusal exceeds(Refusal.Kind kind, Creditable left) {
        String detail = "More is credited than is left of the original";
        return withWhatIsLeft(
                kind == Refusal.Kind.CONFLICT
                        ? Refusal.conflict("credit-exceeds-creditable", detail)
                        : Refusal.unprocessable("credit-exceeds-creditable", detail),
                left);
    }

    /** Somebody would issue amounts that nobody has seen. */
    static Refusal draftChanged(CreditNote draft, Creditable left) {
        return withWhatIsLeft(
                Refusal.conflict(
                                "draft-changed",
                                "Another note of the same original was issued since; determine the draft again")
                        .with("version", draft.version()),
                left);
    }

    private static Refusal withWhatIsLeft(Refusal refusal, Creditable left) {
        return refusal.with("creditableNet", left.net())
                .with("creditableVat", left.vat())
                .with("creditableTotal", left.total());
    }
}
