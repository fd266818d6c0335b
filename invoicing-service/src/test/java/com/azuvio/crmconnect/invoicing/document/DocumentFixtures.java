package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A Romanian seller, its clients and what it sells. */
public final class DocumentFixtures {

    public static final Currency RON = Currency.getInstance("RON");
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final LineVat AT_21 = LineVat.taxed(new BigDecimal("21"));
    public static final LineVat AT_11 = LineVat.taxed(new BigDecimal("11"));
    public static final PostalAddress CLUJ =
            new PostalAddress("Str. Ștefan cel Mare nr. 12", null, "Cluj-Napoca", "RO-CJ", "400001", "RO");
    public static final PostalAddress BERLIN =
            new PostalAddress("Industriestraße 14", null, "Berlin", null, "10115", "DE");

    private static final UUID CLIENT = UUID.fromString("0199c5a0-0000-7000-8000-000000000001");
    private static final UUID DOCUMENT = UUID.fromString("0199c5a0-0000-7000-8000-000000000002");

    private DocumentFixtures() {}

    public static Seller aSeller() {
        return aSeller(SellerVatStatus.REGISTERED, "RO18547290");
    }

    public static Seller aSeller(SellerVatStatus status, @Nullable String vatNumber) {
        return new Seller(
                "Azuvio Comerț & Servicii S.R.L.",
                status,
                vatNumber,
                "18547290",
                "J40/12345/2006",
                new PostalAddress("Bd. Iancu de Hunedoara nr. 48", null, "București, Sector 1", "RO-B", "011745", "RO"),
                List.of(
                        new BankAccount(EUR, "RO49AAAA1B31007593840000", "Banca Comercială", "RNCBROBU"),
                        new BankAccount(RON, "RO09BCYP0000001234567890", "Banca Transilvania", null)),
                "facturi@azuvio.example",
                "+40 21 555 01 02",
                "azuvio.example",
                null,
                "ro",
                null);
    }

    public static Buyer aBuyer() {
        return aBuyer(BuyerStatus.DOMESTIC_TAXABLE, "RO4221306", CLUJ);
    }

    public static Buyer aGermanBuyer() {
        return aGermanBuyer(new VatNumberCheck(
                VatNumberCheck.Result.VALID, Instant.parse("2026-11-20T08:00:00Z"), "WAPIAAAAZ1234567"));
    }

    public static Buyer aGermanBuyer(@Nullable VatNumberCheck check) {
        return aBuyer(BuyerStatus.EU_VAT_REGISTERED, "DE136695976", BERLIN, check);
    }

    public static Buyer aBuyer(BuyerStatus status, @Nullable String vatNumber, @Nullable PostalAddress address) {
        return aBuyer(status, vatNumber, address, null);
    }

    private static Buyer aBuyer(
            BuyerStatus status,
            @Nullable String vatNumber,
            @Nullable PostalAddress address,
            @Nullable VatNumberCheck check) {
        return new Buyer(
                CLIENT,
                7,
                "Țesătura Înflorată S.A.",
                status,
                vatNumber,
                null,
                address,
                "RO85RNCB0000000012345678",
                "ro",
                List.of("contabilitate@tesatura.example"),
                30,
                true,
                check,
                null);
    }

    public static PostalAddress in(String country) {
        return new PostalAddress("Main Street 1", null, "Capital", null, "1000", country);
    }

    public static Shipping shippedTo(@Nullable String country) {
        return new Shipping("RO", null, country == null ? null : in(country), LocalDate.of(2026, 11, 20));
    }

    public static DocumentLine aLine(String quantity, String unitPrice) {
        return aLine(1, "Scaun ergonomic „Înălțător”", quantity, unitPrice, "0");
    }

    public static DocumentLine aLine(
            int position, String description, String quantity, String unitPrice, String discountPercent) {
        return new DocumentLine(
                position,
                null,
                "ART-" + position,
                description,
                ItemKind.GOODS,
                VatClass.STANDARD,
                "H87",
                new BigDecimal(quantity),
                new BigDecimal(unitPrice),
                new BigDecimal(discountPercent));
    }

    public static Calculated calculated(Currency currency, LineVat vat, DocumentLine... lines) {
        return DocumentCalculation.calculate(
                currency, List.of(lines), Collections.nCopies(lines.length, vat), Money.zero(currency), List.of());
    }

    /** @param freight zero where there is none; its VAT is asked only where there is some */
    public static Calculated calculated(
            Currency currency,
            List<DocumentLine> lines,
            List<LineVat> vat,
            Money discount,
            Money freight,
            @Nullable LineVat freightVat) {
        List<DocumentCharge> charges =
                freight.isZero() ? List.of() : List.of(new DocumentCharge(freight, Objects.requireNonNull(freightVat)));
        return DocumentCalculation.calculate(currency, lines, vat, discount, charges);
    }

    public static InvoiceSnapshot aSnapshot(Currency currency, Buyer buyer, Shipping shipping, Calculated calculated) {
        Seller seller = aSeller();
        return new InvoiceSnapshot(
                DOCUMENT,
                DocumentType.INVOICE,
                "INV-2026",
                "INV-2026-000001",
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 24),
                seller,
                seller.accountIn(currency).orElseThrow(),
                buyer,
                shipping,
                "SO-2026-004711",
                "PO 88-1290/B",
                currency,
                calculated.lines(),
                calculated.allowances(),
                calculated.charges(),
                calculated.totals(),
                "Mulțumim pentru comandă!",
                CreditorReference.of("INV-2026-000001"),
                null,
                null,
                null);
    }
}
