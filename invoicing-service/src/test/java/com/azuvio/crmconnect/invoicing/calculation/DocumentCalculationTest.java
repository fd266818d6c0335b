package com.azuvio.crmconnect.invoicing.calculation;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_11;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_21;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aLine;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.calculated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCalculationTest {

    private static final LineVat AT_22 = LineVat.taxed(new BigDecimal("22"));
    private static final LineVat AT_19 = LineVat.taxed(new BigDecimal("19"));
    private static final Money NOTHING = Money.zero(RON);

    /** rules.md §1: per line it would be 3 × 0.22 = 0.66. */
    @Test
    void computesVatOncePerRateAndNotPerLine() {
        Calculated invoice = calculated(RON, AT_22, aLine("1", "1.02"), aLine("1", "1.02"), aLine("1", "1.02"));

        assertThat(invoice.totals().net()).isEqualTo(ron("3.06"));
        assertThat(invoice.totals().vat()).isEqualTo(ron("0.67"));
        assertThat(invoice.totals().gross()).isEqualTo(ron("3.73"));
    }

    /** rules.md §1: floor(x + ½) would give −12.34. */
    @Test
    void mirrorsRoundingOfNegativeAmounts() {
        assertThat(net(aLine("1", "12.345"))).isEqualTo(ron("12.35"));
        assertThat(net(aLine("-1", "12.345"))).isEqualTo(ron("-12.35"));
        assertThat(calculated(RON, AT_19, aLine("-1", "0.50")).totals().vat()).isEqualTo(ron("-0.10"));
    }

    /** rules.md §1 and §6: two halves of 100.03 are 50.02 and the remainder, whose VAT is the remainder too. */
    @Test
    void leavesOneCentBetweenAWholeAndItsHalves() {
        assertThat(calculated(RON, AT_19, aLine("1", "100.03")).totals().gross())
                .isEqualTo(ron("119.04"));
        assertThat(calculated(RON, AT_19, aLine("1", "50.02")).totals().vat()).isEqualTo(ron("9.50"));
        assertThat(calculated(RON, AT_19, aLine("1", "50.01")).totals().vat()).isEqualTo(ron("9.50"));
        assertThat(calculated(RON, AT_19, aLine("1", "100.03")).totals().vat()).isEqualTo(ron("19.01"));
    }

    /** rules.md §6: 1,190.00 taken at 19 %, final 2,000.00 net at 21 %: 1,230.00 is due. */
    @Test
    void deductsAnAdvanceAtItsOwnRate() {
        Calculated invoice = DocumentFixtures.calculated(
                RON, List.of(aLine("1", "2000"), aLine("-1", "1000")), List.of(AT_21, AT_19), NOTHING, NOTHING, null);

        assertThat(invoice.totals().vat()).isEqualTo(ron("230.00"));
        assertThat(invoice.totals().gross()).isEqualTo(ron("1230.00"));
    }

    /** rules.md §6: order 1,000.00 @ 21 % + 200.00 @ 11 % = 1,432.00. */
    @Test
    void keepsOneBreakdownRowPerRate() {
        Calculated invoice = DocumentFixtures.calculated(
                RON, List.of(aLine("1", "200"), aLine("1", "1000")), List.of(AT_11, AT_21), NOTHING, NOTHING, null);

        assertThat(invoice.totals().gross()).isEqualTo(ron("1432.00"));
        assertThat(invoice.totals().breakdown())
                .extracting(VatBreakdown::base, VatBreakdown::vat)
                .containsExactly(tuple(ron("1000.00"), ron("210.00")), tuple(ron("200.00"), ron("22.00")));
    }

    @Test
    void roundsALineOnceAfterItsDiscount() {
        DocumentLine line = aLine(1, "Cablu", "3.333", "1.9999", "12.5");

        Calculated invoice = calculated(RON, AT_21, line);

        assertThat(invoice.lines().getFirst().net()).isEqualTo(ron("5.83")); // 5.8324…
        assertThat(invoice.lines().getFirst().discount()).isEqualTo(ron("0.84")); // 6.67 − 5.83
    }

    @Test
    void splitsTheDiscountOfTheDocumentByBaseAndBillsFreightAsACharge() {
        Calculated invoice = DocumentFixtures.calculated(
                RON,
                List.of(aLine("1", "200"), aLine("1", "100")),
                List.of(AT_21, AT_11),
                ron("10.00"),
                ron("25.00"),
                AT_21);

        assertThat(invoice.allowances())
                .containsExactly(new DocumentAllowance(ron("6.67"), AT_21), new DocumentAllowance(ron("3.33"), AT_11));
        assertThat(invoice.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge.amount()).isEqualTo(ron("25.00")));
        assertThat(invoice.totals().net()).isEqualTo(ron("315.00"));
        assertThat(invoice.totals().breakdown())
                .extracting(VatBreakdown::base)
                .containsExactly(ron("218.33"), ron("96.67"));
    }

    @Test
    void namesEveryReasonOfAnExemptCategoryInItsOneRow() {
        LineVat medical = LineVat.untaxed(VatCategory.E, new ExemptionReason("VATEX-EU-132-1B", "medical", "medical"));
        LineVat bank = LineVat.untaxed(VatCategory.E, new ExemptionReason(null, "finance", "financiar"));

        Calculated invoice = DocumentFixtures.calculated(
                RON, List.of(aLine("1", "1"), aLine("1", "2")), List.of(medical, bank), NOTHING, NOTHING, null);

        assertThat(invoice.totals().breakdown())
                .singleElement()
                .extracting(VatBreakdown::exemption)
                .isEqualTo(new ExemptionReason(null, "medical; finance", "medical; financiar"));
    }

    @Test
    void refusesADiscountBeyondWhatItIsTakenFrom() {
        assertThatIllegalArgumentException().isThrownBy(() -> discounted("10.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> discounted("-0.01"));
        assertThat(discounted("10.00").totals().gross()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void knowsNoChargeThatChargesNothing(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentCharge(ron(amount), AT_21));
    }

    private static Calculated discounted(String discount) {
        return DocumentFixtures.calculated(
                RON, List.of(aLine("1", "10")), List.of(AT_21), ron(discount), NOTHING, null);
    }

    private static Money net(DocumentLine line) {
        return calculated(RON, AT_21, line).lines().getFirst().net();
    }

    private static Money ron(String amount) {
        return Money.of(amount, "RON");
    }
}
