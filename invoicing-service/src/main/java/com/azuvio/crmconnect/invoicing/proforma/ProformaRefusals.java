package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refusals that several commands share. */
final class ProformaRefusals {

    private ProformaRefusals() {}

    static Refusal notFound(UUID id) {
        return Refusal.notFound("proforma-not-found", "There is no proforma with this id")
                .with("proformaId", id);
    }

    static Refusal noDraft(@Nullable Numbering numbering) {
        return numbering == null
                ? Refusal.conflict("draft-discarded", "The draft was discarded; draft another one")
                : Refusal.conflict("proforma-already-issued", "The proforma is issued and does not change; close it")
                        .with("number", numbering.number())
                        .with("issuedOn", numbering.issuedOn());
    }

    static Refusal notIssued() {
        return Refusal.conflict("proforma-not-issued", "Only an issued proforma is sent, delivered, paid or closed");
    }

    static Refusal closed() {
        return Refusal.conflict("proforma-closed", "The proforma is closed already");
    }

    /** Somebody would issue amounts that nobody has seen. */
    static Refusal draftChanged(Proforma draft) {
        return Refusal.conflict(
                        "draft-changed", "The draft has changed since you saw it; determine it again and look at it")
                .with("version", draft.version());
    }

    static Refusal exceeds(Money asked, Money left) {
        return Refusal.unprocessable("advance-exceeds-order", "More is asked for than is left of the order")
                .field("advance", "too-large", "is at most " + left + " with VAT")
                .with("asked", asked)
                .with("left", left);
    }

    static Refusal expired(LocalDate validUntil) {
        return Refusal.unprocessable("valid-until-past", "The last day of the proforma has passed")
                .field("validUntil", "out-of-range", "is today or later; it was " + validUntil);
    }
}
