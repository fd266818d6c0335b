package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;

/** Refusals that several commands share. */
final class InvoiceRefusals {

    private InvoiceRefusals() {}

    static Refusal notFound(UUID id) {
        return Refusal.notFound("invoice-not-found", "There is no invoice with this id")
                .with("invoiceId", id);
    }

    /** Somebody would issue what they have not seen. */
    static Refusal draftChanged(Invoice draft, List<DraftChange> changes) {
        return Refusal.conflict("draft-changed", "The draft has changed since you saw it; look at it again")
                .with("version", draft.version())
                .with("clientRevision", draft.clientRevision())
                .with("changes", changes);
    }

    static Refusal clientDataOnItsWay(long seen, long known) {
        return Refusal.retryLater(
                        "client-data-on-its-way", "You have seen newer data of the client than have arrived here yet")
                .with("clientRevisionSeen", seen)
                .with("clientRevisionKnown", known);
    }
}
