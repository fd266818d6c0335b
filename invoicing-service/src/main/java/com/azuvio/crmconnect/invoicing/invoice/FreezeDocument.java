package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.BankAccount;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.series.Allocated;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Freezes everything that documents say at the moment of their issue, as bytes with their hash. */
@Component
class FreezeDocument {

    private static final String STAND_IN = "DRAFT-1";

    private final Snapshots snapshots;
    private final CompanyCalendar calendar;

    FreezeDocument(Snapshots snapshots, CompanyCalendar calendar) {
        this.snapshots = snapshots;
        this.calendar = calendar;
    }

    /** Issues all of them under their numbers and stores what they say in one statement. */
    void freeze(List<ReadyDraft> ready, List<Allocated> numbers, String by) {
        List<InvoiceSnapshot> frozen = new ArrayList<>();
        for (int i = 0; i < ready.size(); i++) {
            ReadyDraft one = ready.get(i);
            frozen.add(issue(one.draft(), one.determination(), numbers.get(i), by));
        }
        snapshots.store(frozen);
    }

    /** The readiness gate has made sure that seller, account and buyer are there. */
    private InvoiceSnapshot issue(Invoice draft, Determination determination, Allocated number, String by) {
        Numbering numbering = numbering(draft, Objects.requireNonNull(determination.buyer(), "buyer"), number, by);
        draft.issue(numbering);
        return says(draft, determination, numbering);
    }

    /** What the draft would say, with stand-ins for number and dates. Empty where it lacks what every document has. */
    Optional<InvoiceSnapshot> wouldBe(Invoice draft, Determination determination) {
        Seller seller = determination.seller();
        Buyer buyer = determination.buyer();
        if (seller == null
                || buyer == null
                || seller.accountIn(draft.currency()).isEmpty()) {
            return Optional.empty();
        }
        if (!determination.vatDetermined() || determination.calculated().lines().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = draft.body().taxPoint();
        Allocated standIn = new Allocated(draft.id(), STAND_IN, 1, STAND_IN, day);
        return Optional.of(says(draft, determination, numbering(draft, buyer, standIn, STAND_IN)));
    }

    private static InvoiceSnapshot says(Invoice draft, Determination determination, Numbering numbering) {
        Seller seller = Objects.requireNonNull(determination.seller(), "seller");
        Buyer buyer = Objects.requireNonNull(determination.buyer(), "buyer");
        BankAccount account = seller.accountIn(draft.currency()).orElseThrow();
        Particulars particulars = draft.body().particulars();
        DraftContent content = draft.body().content();
        Money prepaid = draft.settledByAdvances();
        return new InvoiceSnapshot(
                draft.id(),
                draft.documentType(),
                numbering.series(),
                numbering.number(),
                numbering.issuedOn(),
                content.taxPoint(),
                numbering.dueOn(),
                seller,
                account,
                buyer,
                content.shipping(),
                draft.order() == null ? null : draft.order().orderNumber(),
                particulars.clientOrderNumber(),
                content.currency(),
                determination.calculated().lines(),
                determination.calculated().allowances(),
                determination.calculated().charges(),
                determination.calculated().totals(),
                particulars.notes(),
                numbering.paymentReference(),
                particulars.buyerReference(),
                particulars.period(),
                draft.supplemented() == null ? null : draft.supplemented().correction(),
                prepaid.isZero() ? null : prepaid,
                determination.nationalVat());
    }

    private Numbering numbering(Invoice draft, Buyer buyer, Allocated number, String by) {
        Numbering byTerms = Numbering.of(number, buyer.paymentTermsDays(), calendar.now(), by);
        LocalDate kept =
                draft.replacement() == null ? null : draft.replacement().keptDueOn();
        return kept == null ? byTerms : byTerms.dueOn(kept);
    }
}
