package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Determines drafts together with what they deduct of advances (S55). */
@Component
class DeductAdvances {

    /** What a draft bills, determined with what it deducts. */
    record Deducted(@Nullable AdvanceShare share, Determination determination) {}

    private final DraftAdvances advances;
    private final ReopenedDeductions reopened;

    DeductAdvances(DraftAdvances advances, ReopenedDeductions reopened) {
        this.advances = advances;
        this.reopened = reopened;
    }

    /** After the clients' copies, before the documents. */
    Held lock(Collection<AdvanceClaim> claims) {
        return new Held(advances.lock(claims), reopened);
    }

    /** Those as well that credited documents had deducted whose credit notes are taken back. */
    Held lock(Collection<AdvanceClaim> claims, Collection<UUID> reopenedIds) {
        Held held = lock(claims);
        reopened.lock(reopenedIds);
        return held;
    }

    /** The advances of some documents, held until the transaction ends. */
    static final class Held {

        private final DraftAdvances.Held advances;
        private final ReopenedDeductions reopened;
        private final Set<UUID> deductingClients = new HashSet<>();

        private Held(DraftAdvances.Held advances, ReopenedDeductions reopened) {
            this.advances = advances;
            this.reopened = reopened;
        }

        /** An advance invoice bills what it bills, a debit note what its original left out; every other document deducts what there is now. */
        Deducted determine(Determinations.Session session, Invoice draft, @Nullable Buyer buyer) {
            return mayDeduct(draft)
                    ? determine(session, draft.body().content(), draft.advanceClaim(), buyer)
                    : new Deducted(draft.advances(), session.determine(draft, buyer));
        }

        Deducted determine(
                Determinations.Session session, DraftContent content, AdvanceClaim claim, @Nullable Buyer buyer) {
            Determination whole = session.determine(content.with(null), buyer);
            AdvanceShare share = advances.plan(claim, whole.calculated().totals());
            return new Deducted(share, share == null ? whole : session.determine(content.with(share), buyer));
        }

        /**
         * What the draft says, if that is what it would deduct now.
         *
         * @throws Refusal 409 {@code draft-changed}, {@code advance-not-invoiced}, {@code advances-in-use} where another document of the same command
         *     deducts advances of the same client, {@code advance-deducted-elsewhere} where it takes back a credit note
         */
        Determination requireCurrent(Determinations.Session session, Invoice draft, @Nullable Buyer buyer) {
            if (mayDeduct(draft)) {
                advances.requireInvoiced(draft.advanceClaim());
            }
            Supplemented of = draft.supplemented();
            if (of != null && of.correctsCreditNoteId() != null) {
                reopened.requireLeft(of.originalId());
            }
            Deducted now = determine(session, draft, buyer);
            if (!Objects.equals(now.share(), draft.advances())) {
                throw InvoiceRefusals.draftChanged(
                        draft, List.of(new DraftChange("advances", text(draft.advances()), text(now.share()))));
            }
            if (now.share() != null && !deductingClients.add(draft.clientId())) {
                throw Refusal.conflict(
                        "advances-in-use",
                        "Another document of this command deducts advances of this client; issue this one afterwards");
            }
            return now.determination();
        }

        void use(Invoice issued) {
            if (issued.advances() != null) {
                advances.use(issued);
            }
        }

        private static boolean mayDeduct(Invoice draft) {
            return draft.followsClient() && draft.documentType() != DocumentType.ADVANCE_INVOICE;
        }

        private static @Nullable String text(@Nullable AdvanceShare share) {
            return share == null ? null : share.rows().size() + " deductions, prepaid " + share.prepaid();
        }
    }
}
