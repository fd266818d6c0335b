package com.azuvio.crmconnect.invoicing.einvoice;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_11;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_21;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.EUR;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.calculation.Deduction;
import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The e-invoice says what the snapshot says, in the profile of its parties, and the official rules have nothing against it. */
class UblTest {

    private static final OfficialRules RULES = new OfficialRules();
    private static final LineVat AT_19 = LineVat.taxed(new BigDecimal("19"));

    @Test
    void betweenRomanianPartiesItFollowsCiusRo() {
        EInvoice invoice = EInvoice.of(domestic());

        assertThat(RULES.findings(invoice)).isEmpty();
        assertThat(invoice.profile()).isEqualTo(EInvoiceProfile.CIUS_RO);
        assertThat(text(invoice))
                .contains("#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1")
                .contains("<cbc:CityName>SECTOR1</cbc:CityName>")
                .contains("<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>")
                .contains("<cbc:PaymentID>RF");
    }

    @Test
    void aForeignBuyerGetsTheEuropeanCore() {
        InvoiceSnapshot abroad = DocumentFixtures.aSnapshot(
                EUR,
                DocumentFixtures.aGermanBuyer(),
                DocumentFixtures.shippedTo("DE"),
                DocumentFixtures.calculated(EUR, intraCommunity(), aLine("2", "10.50")));
        EInvoice invoice = EInvoice.of(abroad);

        assertThat(RULES.findings(invoice)).isEmpty();
        assertThat(text(invoice))
                .contains("<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>")
                .contains("<cbc:TaxExemptionReasonCode>VATEX-EU-IC</cbc:TaxExemptionReasonCode>");
    }

    @Test
    void aWrongTotalIsHeldAgainstIt() {
        EInvoice right = EInvoice.of(domestic());
        byte[] wrong = text(right)
                .replaceFirst("(<cbc:PayableAmount currencyID=\"RON\">)[0-9.]+", "$11.00")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(RULES.findings(new EInvoice(right.profile(), false, wrong)))
                .extracting(Finding::rule)
                .contains("BR-CO-16");
    }

    @Test
    void aRomanianConsumerHasNoNumberToGive() {
        InvoiceSnapshot toConsumer = DocumentFixtures.aSnapshot(
                RON,
                DocumentFixtures.aBuyer(BuyerStatus.CONSUMER, null, DocumentFixtures.CLUJ),
                Shipping.NONE,
                DocumentFixtures.calculated(RON, AT_21, aLine("1", "99.99")));

        assertThat(RULES.findings(EInvoice.of(toConsumer))).isEmpty();
        assertThat(text(EInvoice.of(toConsumer))).contains("<cbc:CompanyID>0000000000000</cbc:CompanyID>");
    }

    /** rules.md §6: what advance invoices billed is taken off by negative lines, per rate; other advances count as prepaid. */
    @Test
    void deductedAdvancesPassToo() {
        DocumentLine chairs = aLine(1, "Scaune", "10", "100", "0");
        DocumentLine books = aLine(2, "Cărți", "10", "20", "0");
        InvoiceSnapshot sameRates = deducting(
                List.of(chairs, books),
                List.of(AT_21, AT_11),
                List.of(taken(3, AT_21, "300", "63"), taken(4, AT_11, "60", "6.60")),
                null);
        InvoiceSnapshot otherRate = deducting(
                List.of(aLine(1, "Scaune", "20", "100", "0")),
                List.of(AT_21),
                List.of(taken(2, AT_19, "1000", "190")),
                null);
        InvoiceSnapshot prepaid =
                deducting(List.of(chairs, books), List.of(AT_21, AT_11), List.of(), Money.of("429.60", "RON"));

        for (InvoiceSnapshot document : List.of(sameRates, otherRate, prepaid)) {
            assertThat(RULES.findings(EInvoice.of(document))).isEmpty();
        }
        assertThat(text(EInvoice.of(sameRates))).contains("<cbc:PayableAmount currencyID=\"RON\">1002.40<");
        assertThat(text(EInvoice.of(otherRate))).contains("<cbc:PayableAmount currencyID=\"RON\">1230.00<");
        assertThat(text(EInvoice.of(prepaid)))
                .contains("<cbc:PrepaidAmount currencyID=\"RON\">429.60<")
                .contains("<cbc:PayableAmount currencyID=\"RON\">1002.40<");
    }

    private static Deduction taken(int position, LineVat vat, String base, String amount) {
        DocumentLine line = aLine(position, "Avans facturat dedus", "-1", base, "0");
        return new Deduction(
                line,
                new VatBreakdown(
                        vat.category(), vat.ratePercent(), Money.of(base, "RON"), Money.of(amount, "RON"), null));
    }

    private static InvoiceSnapshot deducting(
            List<DocumentLine> lines, List<LineVat> vat, List<Deduction> deductions, @Nullable Money prepaid) {
        InvoiceSnapshot whole = DocumentFixtures.aSnapshot(
                RON,
                DocumentFixtures.aBuyer(),
                DocumentFixtures.shippedTo("RO"),
                DocumentCalculation.calculate(RON, lines, vat, Money.zero(RON), List.of(), deductions));
        return new InvoiceSnapshot(
                whole.documentId(),
                whole.documentType(),
                whole.series(),
                whole.number(),
                whole.issuedOn(),
                whole.taxPoint(),
                whole.dueOn(),
                whole.seller(),
                whole.account(),
                whole.buyer(),
                whole.shipping(),
                whole.orderNumber(),
                whole.clientOrderNumber(),
                whole.currency(),
                whole.lines(),
                whole.allowances(),
                whole.charges(),
                whole.totals(),
                whole.notes(),
                whole.paymentReference(),
                whole.buyerReference(),
                whole.period(),
                whole.correction(),
                prepaid,
                null);
    }

    private static InvoiceSnapshot domestic() {
        return DocumentFixtures.aSnapshot(
                RON,
                DocumentFixtures.aBuyer(),
                DocumentFixtures.shippedTo("RO"),
                DocumentFixtures.calculated(
                        RON,
                        List.of(
                                aLine(1, "Scaun <ergonomic> & „Înălțător” " + "x".repeat(150), "3", "1.02", "10"),
                                aLine(2, "Birou", "1", "500", "0")),
                        List.of(AT_21, AT_11),
                        Money.of("10.00", "RON"),
                        Money.of("25.00", "RON"),
                        AT_21));
    }

    private static LineVat intraCommunity() {
        return LineVat.untaxed(
                VatCategory.K, new ExemptionReason("VATEX-EU-IC", "Intra-Community supply", "Livrare intracomunitară"));
    }

    private static String text(EInvoice invoice) {
        return new String(invoice.content(), StandardCharsets.UTF_8);
    }
}
