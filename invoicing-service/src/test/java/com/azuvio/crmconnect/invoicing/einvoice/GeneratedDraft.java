package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.Correction;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.CreditorReference;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.readiness.Readiness;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessInput;
import com.azuvio.crmconnect.invoicing.readiness.ReadinessReport;
import com.azuvio.crmconnect.invoicing.tax.DocumentVat;
import com.azuvio.crmconnect.invoicing.tax.TestRates;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft as the service would determine it: its checklist by the code's gate, and the document that it would be. */
record GeneratedDraft(
        DocumentType type,
        Seller seller,
        Buyer buyer,
        Shipping shipping,
        Currency currency,
        List<DocumentLine> lines,
        BigDecimal discountPercent,
        List<GeneratedCharge> charges,
        boolean rateKnown,
        @Nullable String notes,
        @Nullable String buyerReference,
        @Nullable InvoicePeriod period) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TAX_POINT = TODAY.minusDays(3);
    private static final UUID ID = UUID.fromString("0199c5a0-0000-7000-8000-00000000d1ff");

    record GeneratedCharge(
            DocumentLine like, Money amount, @Nullable String reason) {}

    private DocumentVat rules() {
        return TestRates.romanian().forDocument(seller, buyer, shipping, TAX_POINT);
    }

    private List<VatDecision> decisions() {
        DocumentVat rules = rules();
        return lines.stream().map(rules::of).toList();
    }

    private List<VatDecision> chargeDecisions() {
        DocumentVat rules = rules();
        return charges.stream().map(charge -> rules.of(charge.like())).toList();
    }

    Calculated calculated() {
        List<VatDecision> ofCharges = chargeDecisions();
        List<DocumentCharge> priced = IntStream.range(0, charges.size())
                .mapToObj(i -> new DocumentCharge(
                        charges.get(i).amount(),
                        ofCharges.get(i).vat(),
                        charges.get(i).reason()))
                .toList();
        return DocumentCalculation.calculate(
                currency,
                lines,
                decisions().stream().map(VatDecision::vat).toList(),
                DocumentCalculation.discountOf(currency, lines, discountPercent),
                priced);
    }

    private @Nullable NationalVat nationalVat() {
        return rateKnown && !currency.equals(seller.companyCurrency())
                ? NationalVat.of(
                        calculated().totals().vat(),
                        seller.companyCurrency(),
                        new BigDecimal("5.0893"),
                        TAX_POINT.minusDays(1),
                        "BNR")
                : null;
    }

    ReadinessReport gate() {
        return Readiness.check(new ReadinessInput(
                seller,
                buyer,
                shipping,
                currency,
                calculated(),
                decisions(),
                null,
                TAX_POINT,
                TODAY,
                true,
                chargeDecisions(),
                period,
                nationalVat()));
    }

    /** Empty where so much is lacking that no document can be written. */
    Optional<InvoiceSnapshot> wouldBe() {
        boolean undecided = Stream.concat(decisions().stream(), chargeDecisions().stream())
                .anyMatch(decision -> !decision.vat().isDecided());
        if (undecided || seller.accountIn(currency).isEmpty()) {
            return Optional.empty();
        }
        Calculated amounts = calculated();
        return Optional.of(new InvoiceSnapshot(
                ID,
                type,
                "INV-2026",
                "INV-2026-000042",
                TODAY,
                TAX_POINT,
                TODAY.plusDays(buyer.paymentTermsDays()),
                seller,
                seller.accountIn(currency).orElseThrow(),
                buyer,
                shipping,
                "SO-000042",
                null,
                currency,
                amounts.lines(),
                amounts.allowances(),
                amounts.charges(),
                amounts.totals(),
                notes,
                CreditorReference.of("INV-2026-000042"),
                buyerReference,
                period,
                type == DocumentType.DEBIT_NOTE ? correction() : null,
                null,
                nationalVat()));
    }

    static Correction correction() {
        return new Correction(
                ID, "INV-2026-000001", TODAY.minusDays(30), CorrectionReason.OTHER, "Preț greșit & altele");
    }
}
