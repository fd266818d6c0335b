package com.azuvio.crmconnect.invoicing.calculation;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_11;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_21;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCalculationTest {

    private static final Money NONE = Money.zero(RON);

    /** 3 × 1.02: the cumulative VAT leads to single notes a cent up or down and to the exact sum. */
    @ParameterizedTest
    @CsvSource({"22, 0.67, 0.22, 0.23, 0.22", "21, 0.64, 0.21, 0.22, 0.21"})
    void creditedLineByLineTheNotesSumToTheOriginal(
            BigDecimal rate, BigDecimal billed, BigDecimal first, BigDecimal second, BigDecimal third) {
        Notes notes =
                new Notes(original(LineVat.taxed(rate), aLine("1", "1.02"), aLine("1", "1.02"), aLine("1", "1.02")));
        assertThat(notes.left().vat().amount()).isEqualTo(billed);

        assertThat(notes.credit(byAmount(1, "1.02")).totals().vat().amount()).isEqualTo(first);
        assertThat(notes.credit(byAmount(2, "1.02")).totals().vat().amount()).isEqualTo(second);
        assertThat(notes.credit(byAmount(3, "1.02")).totals().vat().amount()).isEqualTo(third);
        assertThat(notes.left().total()).isEqualTo(NONE);
    }

    @Test
    void aFullCreditSaysWhatWasBilled() {
        Calculated billed = DocumentFixtures.calculated(
                RON,
                List.of(aLine("3", "19.99"), aLine("1", "100")),
                List.of(AT_21, AT_11),
                ron("13.37"),
                ron("25.00"),
                AT_21);
        Notes notes = new Notes(CreditOriginal.of(RON, billed));

        Credit credit = CreditCalculation.full(notes.left());

        assertThat(credit.totals().net()).isEqualTo(billed.totals().net());
        assertThat(credit.totals().vat()).isEqualTo(billed.totals().vat());
        assertThat(credit.totals().breakdown()).isEqualTo(billed.totals().breakdown());
        assertThat(credit.entries())
                .hasSize(3)
                .last()
                .matches(entry -> entry.position() != null && entry.position().isCharge());
    }

    /** The discount of the whole document is borne by the lines of its rate: 100.00 + 50.00 less 15.00. */
    @Test
    void aLineIsCreditedAtWhatItCostAfterItsShareOfTheDiscount() {
        Calculated billed = DocumentFixtures.calculated(
                RON, List.of(aLine("10", "10"), aLine("1", "50")), List.of(AT_21, AT_21), ron("15.00"), NONE, null);
        Notes notes = new Notes(CreditOriginal.of(RON, billed));
        Creditable.Left line = notes.left().at(1).orElseThrow();

        assertThat(line.net()).isEqualTo(ron("90.00"));
        assertThat(CreditCalculation.worth(line, new BigDecimal("4"))).isEqualTo(ron("36.00"));
        assertThat(CreditCalculation.worth(line, new BigDecimal("10"))).isEqualTo(ron("90.00"));
    }

    @Test
    void anAmountWithVatIsMetToTheCent() {
        Notes notes = new Notes(original(AT_21, aLine("1", "100")));

        Credit ten = notes.credit(CreditCalculation.ofGross(notes.left(), ron("10.00")));

        assertThat(ten.totals().gross()).isEqualTo(ron("10.00"));
        assertThat(ten.totals().net()).isEqualTo(ron("8.26"));
        Credit rest = notes.credit(CreditCalculation.full(notes.left()));
        assertThat(rest.totals().net()).isEqualTo(ron("91.74"));
        assertThat(rest.totals().vat()).isEqualTo(ron("19.26"));
    }

    @Test
    void anAmountIsSplitOverTheRatesByTheirBases() {
        Calculated billed = DocumentFixtures.calculated(
                RON, List.of(aLine("1", "1000"), aLine("1", "200")), List.of(AT_21, AT_11), NONE, NONE, null);
        Notes notes = new Notes(CreditOriginal.of(RON, billed));

        Credit credit = CreditCalculation.ofNet(notes.left(), ron("120.00"));

        assertThat(credit.totals().breakdown())
                .extracting(VatBreakdown::base)
                .containsExactly(ron("100.00"), ron("20.00"));
        assertThat(credit.totals().breakdown())
                .extracting(VatBreakdown::vat)
                .containsExactly(ron("21.00"), ron("2.20"));
        assertThat(credit.entries()).hasSize(2).allMatch(entry -> entry.position() == null);
        assertThat(CreditCalculation.percentOfNet(notes.left(), new BigDecimal("10")))
                .isEqualTo(ron("120.00"));
    }

    /** A discount of 20.00 on ten pieces at 10.00: what is returned later is worth 8.00 a piece. */
    @Test
    void aDiscountLowersWhatALaterReturnIsWorth() {
        Notes notes = new Notes(original(AT_21, aLine("10", "10")));
        notes.credit(CreditCalculation.ofNet(notes.left(), ron("20.00")));

        Creditable.Left line = notes.left().at(1).orElseThrow();
        assertThat(line.quantity()).isEqualByComparingTo("10");
        assertThat(CreditCalculation.worth(line, new BigDecimal("5"))).isEqualTo(ron("40.00"));
    }

    private static CreditOriginal original(LineVat vat, DocumentLine... lines) {
        return CreditOriginal.of(
                RON,
                DocumentFixtures.calculated(
                        RON, List.of(lines), Collections.nCopies(lines.length, vat), NONE, NONE, null));
    }

    private static CreditShare byAmount(int position, String net) {
        return new CreditShare(position, BigDecimal.ZERO, ron(net));
    }

    private static Money ron(String amount) {
        return Money.of(amount, "RON");
    }
}
