package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.CreditCalculation;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.Snapshots;
import com.azuvio.crmconnect.invoicing.seller.Sellers;
import com.azuvio.crmconnect.invoicing.series.Allocated;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import org.springframework.stereotype.Component;

/** Freezes what a credit note says: the seller as of today, all else as the original says it. */
@Component
class FreezeCreditNote {

    private static final int DUE_AT_ONCE = 0;
    private static final String STAND_IN = "DRAFT-1";

    private final Snapshots snapshots;
    private final Sellers sellers;
    private final CompanyCalendar calendar;

    FreezeCreditNote(Snapshots snapshots, Sellers sellers, CompanyCalendar calendar) {
        this.snapshots = snapshots;
        this.sellers = sellers;
        this.calendar = calendar;
    }

    Numbering freeze(InvoiceSnapshot original, CreditNote note, Allocated number, String by) {
        Numbering numbering = Numbering.of(number, DUE_AT_ONCE, calendar.now(), by);
        snapshots.store(says(original, note, seller(original), numbering));
        return numbering;
    }

    /** What the draft would say, with stand-ins for number and dates. */
    InvoiceSnapshot wouldBe(InvoiceSnapshot original, CreditNote draft) {
        Allocated standIn = new Allocated(draft.id(), STAND_IN, 1, STAND_IN, original.taxPoint());
        Numbering numbering = Numbering.of(standIn, DUE_AT_ONCE, calendar.now(), STAND_IN);
        return says(original, draft, seller(original), numbering);
    }

    private Seller seller(InvoiceSnapshot original) {
        return sellers.current().orElse(original.seller());
    }

    static InvoiceSnapshot says(InvoiceSnapshot original, CreditNote note, Seller seller, Numbering numbering) {
        return new InvoiceSnapshot(
                note.id(),
                DocumentType.CREDIT_NOTE,
                numbering.series(),
                numbering.number(),
                numbering.issuedOn(),
                original.taxPoint(),
                numbering.dueOn(),
                seller,
                seller.accountIn(original.currency()).orElse(original.account()),
                original.buyer(),
                original.shipping(),
                original.orderNumber(),
                original.clientOrderNumber(),
                original.currency(),
                note.pricedLines(),
                List.of(),
                List.of(),
                CreditCalculation.totals(original.currency(), note.breakdown()),
                null,
                numbering.paymentReference(),
                original.buyerReference(),
                original.period(),
                note.reference().correction(),
                null,
                original.nationalVat() == null ? null : original.nationalVat().sameRateOn(note.vat()));
    }
}
