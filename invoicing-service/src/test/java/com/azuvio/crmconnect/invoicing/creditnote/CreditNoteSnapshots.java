package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.CreditOriginal;
import com.azuvio.crmconnect.invoicing.calculation.Creditable;
import com.azuvio.crmconnect.invoicing.creditnote.Wanted.Way;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.series.Allocated;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What credit notes of an issued document say: some of it by an amount, then the rest. */
public final class CreditNoteSnapshots {

    private CreditNoteSnapshots() {}

    /** @param percent of the total that the first note takes, from 1 to 99 */
    public static List<InvoiceSnapshot> of(InvoiceSnapshot original, int percent) {
        BigDecimal part = original.totals()
                .gross()
                .amount()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.UP);
        Creditable all = Creditable.of(CreditOriginal.of(original), List.of(), List.of());
        CreditNoteContent first = content(original, all, new Wanted(Way.GROSS, List.of(), part));
        List<InvoiceSnapshot> notes = new ArrayList<>();
        notes.add(snapshot(original, first));
        if (part.compareTo(original.totals().gross().amount()) < 0) {
            Creditable left = Creditable.of(
                    CreditOriginal.of(original),
                    first.credit().shares(),
                    first.credit().totals().breakdown());
            notes.add(snapshot(original, content(original, left, Wanted.ALL)));
        }
        notes.add(snapshot(original, content(original, all, Wanted.ALL)));
        return notes;
    }

    private static CreditNoteContent content(InvoiceSnapshot original, Creditable left, Wanted wanted) {
        return DraftCreditNote.content(
                new Originals.Original(original, left), reference(original), wanted, Refusal.Kind.UNPROCESSABLE);
    }

    private static CreditReference reference(InvoiceSnapshot original) {
        return CreditReference.to(original, CorrectionReason.DISCOUNT, "Reducere & altele");
    }

    private static InvoiceSnapshot snapshot(InvoiceSnapshot original, CreditNoteContent content) {
        CreditNote note = CreditNote.draft(reference(original), Wanted.ALL, content, Instant.EPOCH, "maria");
        Allocated number =
                new Allocated(UUID.randomUUID(), "CRN-2026", 7, "CRN-2026-000007", LocalDate.of(2026, 11, 24));
        return FreezeCreditNote.says(
                original, note, original.seller(), Numbering.of(number, 0, Instant.EPOCH, "maria"));
    }
}
