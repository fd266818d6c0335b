package com.azuvio.crmconnect.invoicing.creditnote;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_11;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_21;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.calculation.Credit;
import com.azuvio.crmconnect.invoicing.calculation.CreditCalculation;
import com.azuvio.crmconnect.invoicing.calculation.CreditOriginal;
import com.azuvio.crmconnect.invoicing.calculation.CreditShare;
import com.azuvio.crmconnect.invoicing.calculation.Creditable;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.invoice.Supplement;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** What takes a credit note back bills what that credited, to the cent and per rate, whatever way it credited. */
class CorrectCreditNoteTest {

    @Property
    void theDebitNoteSaysWhatTheCreditNoteSaid(
            @ForAll @BigRange(min = "0.01", max = "90000") @Scale(2) BigDecimal price,
            @ForAll @BigRange(min = "0.0001", max = "30") @Scale(4) BigDecimal quantity,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal discountPercent,
            @ForAll @BigRange(min = "0.01", max = "1") @Scale(2) BigDecimal part,
            @ForAll @IntRange(min = 0, max = 3) int way) {
        List<DocumentLine> lines = List.of(
                DocumentFixtures.aLine(1, "Scaun", "3", price.toPlainString(), discountPercent.toPlainString()),
                DocumentFixtures.aLine(2, "Masă", quantity.toPlainString(), price.toPlainString(), "0"),
                DocumentFixtures.aLine(3, "Lampă", "1.5", "19.99", "0"));
        InvoiceSnapshot original = DocumentFixtures.aSnapshot(
                RON,
                DocumentFixtures.aBuyer(),
                DocumentFixtures.shippedTo("RO"),
                DocumentFixtures.calculated(
                        RON, lines, List.of(AT_21, AT_11, AT_21), money("7.77"), money("12.34"), AT_21));
        Creditable left = Creditable.of(CreditOriginal.of(original), List.of(), List.of());
        Money net = Money.of(part.max(new BigDecimal("0.01")), RON);
        Credit credit = switch (way) {
            case 0 -> CreditCalculation.full(left);
            case 1 -> CreditCalculation.ofNet(left, net);
            case 2 -> CreditCalculation.ofGross(left, net);
            default ->
                CreditCalculation.ofShares(
                        left,
                        List.of(new CreditShare(
                                3,
                                BigDecimal.ONE,
                                CreditCalculation.worth(left.at(3).orElseThrow(), BigDecimal.ONE))));
        };

        assertTakenBack(original, credit);
    }

    /** rules.md §11: 3 × 1.02 at 22 %, credited line by line: the second note takes 0.23 of VAT, and so does what takes it back. */
    @Test
    void aCentOfCumulativeVatIsTakenBackToo() {
        DocumentLine line = DocumentFixtures.aLine("1", "1.02");
        InvoiceSnapshot original = DocumentFixtures.aSnapshot(
                RON,
                DocumentFixtures.aBuyer(),
                DocumentFixtures.shippedTo("RO"),
                DocumentFixtures.calculated(RON, LineVat.taxed(new BigDecimal("22")), line, line, line));
        Creditable all = Creditable.of(CreditOriginal.of(original), List.of(), List.of());
        Credit first = CreditCalculation.ofShares(all, List.of(one(1)));
        Creditable left = Creditable.of(
                CreditOriginal.of(original), first.shares(), first.totals().breakdown());
        Credit second = CreditCalculation.ofShares(left, List.of(one(2)));
        assertThat(second.totals().vat()).isEqualTo(money("0.23"));

        assertTakenBack(original, second);
    }

    private static CreditShare one(int position) {
        return new CreditShare(position, BigDecimal.ONE, money("1.02"));
    }

    private static void assertTakenBack(InvoiceSnapshot original, Credit credit) {
        List<CreditNoteLine> printed = new ArrayList<>(new CreditLines(original, CorrectionReason.ERROR).of(credit));
        Supplement debitNote = new Supplement(
                original,
                CorrectionReason.ERROR,
                "x",
                null,
                CorrectCreditNote.mirrored(printed),
                credit.totals().breakdown(),
                null);
        assertThat(debitNote.calculated().totals()).isEqualTo(credit.totals());
        assertThat(debitNote.lines()).hasSameSizeAs(credit.entries());
    }

    private static Money money(String amount) {
        return Money.of(new BigDecimal(amount), RON);
    }
}
