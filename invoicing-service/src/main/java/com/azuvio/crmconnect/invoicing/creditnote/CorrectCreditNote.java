package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.invoice.DraftSupplement;
import com.azuvio.crmconnect.invoicing.invoice.Invoices;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.ReopenedDeductions;
import com.azuvio.crmconnect.invoicing.invoice.Snapshots;
import com.azuvio.crmconnect.invoicing.invoice.Supplement;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the debit note that takes a wrong credit note back as a whole (rules.md §11). Once it is issued, the original can be credited again as if
 * the credit note had never been; the credit note itself stays.
 */
@Component
public class CorrectCreditNote {

    private static final String ONE = "C62";

    private final CreditNotes notes;
    private final Snapshots snapshots;
    private final Invoices invoices;
    private final ReopenedDeductions deductions;
    private final DraftSupplement drafting;

    CorrectCreditNote(
            CreditNotes notes,
            Snapshots snapshots,
            Invoices invoices,
            ReopenedDeductions deductions,
            DraftSupplement drafting) {
        this.notes = notes;
        this.snapshots = snapshots;
        this.invoices = invoices;
        this.deductions = deductions;
        this.drafting = drafting;
    }

    /**
     * @return id of the debit note
     * @throws Refusal 409 {@code credit-note-not-issued}, {@code credit-note-already-corrected} with the debit note,
     *     {@code already-reissued} where another document stands in the place of the credited one, {@code advance-deducted-elsewhere} where
     *     another document has the advance that it had deducted
     */
    @Transactional
    public UUID correct(UUID id, String text) {
        // Two that correct the same note meet here; the one that comes second finds the draft of the first.
        CreditNote wrong = notes.lock(id).orElseThrow(() -> CreditRefusals.notFound(id));
        Numbering numbering = wrong.numbering();
        if (numbering == null) {
            throw CreditRefusals.notIssued();
        }
        invoices.correctionOf(id).ifPresent(debitNote -> {
            throw CreditRefusals.alreadyCorrected(id, debitNote);
        });
        invoices.reissuedAfter(id).ifPresent(replacement -> {
            throw CreditRefusals.reissued(replacement);
        });
        deductions.requireLeft(wrong.reference().originalId());
        InvoiceSnapshot original = snapshots.of(wrong.reference().originalId()).orElseThrow();
        String takenBack = new CreditTexts(original.buyer().language(), original.number(), CorrectionReason.ERROR)
                .takenBack(numbering.number());
        return drafting.draft(new Supplement(
                original, CorrectionReason.ERROR, text, id, mirrored(wrong.lines()), wrong.breakdown(), takenBack));
    }

    static List<Supplement.Line> mirrored(List<CreditNoteLine> credited) {
        return IntStream.range(0, credited.size())
                .mapToObj(index -> {
                    PricedLine line = credited.get(index).priced(index);
                    return new Supplement.Line(credited.get(index).originalPosition(), mirrored(line), line.vat());
                })
                .toList();
    }

    /** As the note printed it where that comes to the same net; else one piece at that net, for a note's line may hold a discount to the cent. */
    private static DocumentLine mirrored(PricedLine credited) {
        DocumentLine line = credited.line();
        Money net = credited.net();
        if (DocumentCalculation.lineNet(net.currency(), line).equals(net)) {
            return line;
        }
        BigDecimal one = net.isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        return new DocumentLine(
                line.position(),
                line.orderLineId(),
                line.itemCode(),
                line.description(),
                line.kind(),
                line.vatClass(),
                ONE,
                one,
                net.amount().abs(),
                BigDecimal.ZERO);
    }
}
