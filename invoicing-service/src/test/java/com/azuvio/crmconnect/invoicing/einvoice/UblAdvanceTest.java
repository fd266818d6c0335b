package com.azuvio.crmconnect.invoicing.einvoice;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_21;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.calculation.Deduction;
import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Advances as e-invoices: what advance invoices bill, what last invoices deduct or count as prepaid (rules.md §6). */
class UblAdvanceTest {

    private static final OfficialRules RULES = new OfficialRules();
    private static final LineVat AT_19 = LineVat.taxed(new BigDecimal("19"));

    @Test
    void theLastAdvanceInvoicePassesWithItsRemainderOfVat() {
        VatBreakdown row = row("19", "50.01", "9.51");
        PricedLine line = new PricedLine(aLine("1", "50.01"), AT_19, ron("50.01"), ron("0.00"));
        EInvoice invoice = EInvoice.of(
                snapshot(DocumentType.ADVANCE_INVOICE, AdvanceCalculation.document(List.of(line), List.of(row)), null));

        assertThat(RULES.findings(invoice)).isEmpty();
        assertThat(text(invoice)).contains("<cbc:PayableAmount currencyID=\"RON\">59.52</cbc:PayableAmount>");
    }

    @Test
    void anAdvanceIsDeductedByLinesOfMinusOne() {
        EInvoice invoice = EInvoice.of(
                snapshot(DocumentType.INVOICE, deducting(AT_21, "1000.00", row("21", "300.00", "63.00")), null));

        assertThat(RULES.findings(invoice)).isEmpty();
        assertThat(text(invoice))
                .contains("<cbc:InvoicedQuantity unitCode=\"H87\">-1</cbc:InvoicedQuantity>")
                .contains("<cbc:LineExtensionAmount currencyID=\"RON\">-300.00</cbc:LineExtensionAmount>")
                .contains("<cbc:PayableAmount currencyID=\"RON\">847.00</cbc:PayableAmount>");
    }

    @Test
    void anAdvanceAtTheOldRateIsARowOfItsOwn() {
        EInvoice invoice = EInvoice.of(
                snapshot(DocumentType.INVOICE, deducting(AT_21, "2000.00", row("19", "1000.00", "190.00")), null));

        assertThat(RULES.findings(invoice)).isEmpty();
        assertThat(text(invoice)).contains("<cbc:PayableAmount currencyID=\"RON\">1230.00</cbc:PayableAmount>");
    }

    @Test
    void anInvoiceThatIsPaidInAdvanceComesToNothing() {
        EInvoice invoice = EInvoice.of(snapshot(
                DocumentType.INVOICE,
                deducting(AT_19, "100.03", row("19", "50.02", "9.50"), row("19", "50.01", "9.51")),
                null));

        assertThat(RULES.findings(invoice)).isEmpty();
        assertThat(text(invoice)).contains("<cbc:PayableAmount currencyID=\"RON\">0.00</cbc:PayableAmount>");
    }

    @Test
    void whatNoAdvanceInvoiceBilledIsPrepaid() {
        EInvoice invoice = EInvoice.of(snapshot(DocumentType.INVOICE, deducting(AT_21, "1000.00"), ron("429.60")));

        assertThat(RULES.findings(invoice)).isEmpty();
        assertThat(text(invoice))
                .contains("<cbc:PrepaidAmount currencyID=\"RON\">429.60</cbc:PrepaidAmount>")
                .contains("<cbc:PayableAmount currencyID=\"RON\">780.40</cbc:PayableAmount>");
    }

    private static Calculated deducting(LineVat vat, String price, VatBreakdown... advances) {
        List<Deduction> deductions = List.of(advances).stream()
                .map(row -> new Deduction(
                        aLine(2, "Advance", "-1", row.base().amount().toPlainString(), "0"), row))
                .toList();
        return DocumentCalculation.calculate(
                RON, List.of(aLine("1", price)), List.of(vat), Money.zero(RON), List.of(), deductions);
    }

    private static InvoiceSnapshot snapshot(DocumentType type, Calculated calculated, @Nullable Money prepaid) {
        InvoiceSnapshot of = DocumentFixtures.aSnapshot(
                RON, DocumentFixtures.aBuyer(), DocumentFixtures.shippedTo("RO"), calculated);
        return new InvoiceSnapshot(
                of.documentId(),
                type,
                of.series(),
                of.number(),
                of.issuedOn(),
                of.taxPoint(),
                of.dueOn(),
                of.seller(),
                of.account(),
                of.buyer(),
                of.shipping(),
                of.orderNumber(),
                of.clientOrderNumber(),
                of.currency(),
                of.lines(),
                of.allowances(),
                of.charges(),
                of.totals(),
                of.notes(),
                of.paymentReference(),
                of.buyerReference(),
                of.period(),
                of.correction(),
                prepaid,
                null);
    }

    private static VatBreakdown row(String rate, String base, String vat) {
        return new VatBreakdown(VatCategory.S, new BigDecimal(rate).setScale(2), ron(base), ron(vat), null);
    }

    private static Money ron(String amount) {
        return Money.of(amount, "RON");
    }

    private static String text(EInvoice invoice) {
        return new String(invoice.content(), StandardCharsets.UTF_8);
    }
}
