package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.SellerVatStatus;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.einvoice.GeneratedDraft.GeneratedCharge;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Drafts in every regime, most of them in order, the others with something missing or wrong. The same seed gives the same drafts. */
final class DraftGenerator {

    private static final String TEXT = "Scaun „ergonomic” & masă <rotundă> ț 😀 ";

    private final Random random;

    DraftGenerator(long seed) {
        this.random = new Random(seed);
    }

    GeneratedDraft next() {
        Currency currency = oneOf(List.of(DocumentFixtures.RON, DocumentFixtures.RON, DocumentFixtures.EUR));
        return new GeneratedDraft(
                oneOf(List.of(
                        DocumentType.INVOICE,
                        DocumentType.INVOICE,
                        DocumentType.DEBIT_NOTE,
                        DocumentType.ADVANCE_INVOICE)),
                seller(currency),
                buyer(),
                shipping(),
                currency,
                IntStream.rangeClosed(1, 1 + random.nextInt(8))
                        .mapToObj(position -> line(position, currency))
                        .toList(),
                rarely(4) ? decimal(100, 2) : BigDecimal.ZERO,
                rarely(3) ? List.of(charge(currency), charge(currency)) : List.of(),
                !rarely(10),
                rarely(2) ? text(2000) : null,
                rarely(2) ? text(100) : null,
                rarely(4) ? new InvoicePeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)) : null);
    }

    private Seller seller(Currency currency) {
        Seller usual = DocumentFixtures.aSeller();
        SellerVatStatus status = oneOf(List.of(
                SellerVatStatus.REGISTERED,
                SellerVatStatus.REGISTERED,
                SellerVatStatus.REGISTERED,
                SellerVatStatus.SMALL_BUSINESS,
                SellerVatStatus.NOT_REGISTERED));
        boolean vatNumber = status == SellerVatStatus.REGISTERED ? !rarely(30) : rarely(2);
        return new Seller(
                text(200),
                status,
                vatNumber ? usual.vatNumber() : null,
                rarely(30) ? null : usual.fiscalCode(),
                rarely(5) ? null : usual.registrationNumber(),
                rarely(20) ? mutated(usual.address()) : usual.address(),
                usual.accounts().stream()
                        .filter(account -> !rarely(40) || !account.currency().equals(currency))
                        .toList(),
                rarely(2) ? usual.email() : null,
                rarely(2) ? usual.phone() : null,
                usual.website(),
                null,
                "ro",
                null);
    }

    private Buyer buyer() {
        BuyerStatus status = oneOf(List.of(BuyerStatus.values()));
        PostalAddress home = oneOf(List.of(
                DocumentFixtures.CLUJ,
                new PostalAddress("Str. Lungă 1", "Sector 3", "București", "RO-B", null, "RO"),
                new PostalAddress("Calea Victoriei 1", null, "SECTOR1", "RO-B", "010061", "RO")));
        PostalAddress address = switch (status) {
            case DOMESTIC_TAXABLE -> home;
            case EU_VAT_REGISTERED, EU_NOT_REGISTERED -> DocumentFixtures.BERLIN;
            case NON_EU -> DocumentFixtures.in("US");
            case CONSUMER -> oneOf(List.of(home, DocumentFixtures.BERLIN, DocumentFixtures.in("GR")));
        };
        String vatNumber = switch (status) {
            case DOMESTIC_TAXABLE -> rarely(2) ? "RO4221306" : null;
            case EU_VAT_REGISTERED -> rarely(20) ? null : oneOf(List.of("DE136695976", "EL094014201"));
            case EU_NOT_REGISTERED, NON_EU, CONSUMER -> null;
        };
        return new Buyer(
                UUID.fromString("0199c5a0-0000-7000-8000-000000000001"),
                7,
                text(200),
                status,
                rarely(40) ? "QQ12345" : vatNumber,
                status == BuyerStatus.DOMESTIC_TAXABLE && !rarely(10) ? "4221306" : null,
                rarely(40) ? null : rarely(10) ? mutated(address) : address,
                "RO85RNCB0000000012345678",
                oneOf(List.of("ro", "en")),
                List.of("a@b.example"),
                random.nextInt(60),
                false,
                null,
                null);
    }

    private PostalAddress mutated(PostalAddress address) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new PostalAddress(address.line1(), null, address.city(), null, address.postalCode(), address.country());
            case 1 ->
                new PostalAddress(address.line1(), null, "Bucuresti", "RO-B", address.postalCode(), address.country());
            case 2 -> new PostalAddress(" ", null, address.city(), address.region(), null, address.country());
            case 3 -> new PostalAddress(address.line1(), null, address.city(), address.region(), null, "QZ");
            default ->
                new PostalAddress(text(300), text(200), text(100), address.region(), text(20), address.country());
        };
    }

    private Shipping shipping() {
        if (rarely(3)) {
            return Shipping.NONE;
        }
        PostalAddress to = rarely(5)
                ? null
                : oneOf(List.of(
                        DocumentFixtures.CLUJ,
                        new PostalAddress("Depozit", null, "Otopeni", null, null, "RO"),
                        DocumentFixtures.BERLIN,
                        DocumentFixtures.in("US")));
        return new Shipping(
                rarely(20) ? "DE" : "RO",
                rarely(2) ? text(200) : null,
                to != null && rarely(20) ? mutated(to) : to,
                rarely(4) ? null : LocalDate.of(2026, 11, 21));
    }

    private DocumentLine line(int position, Currency currency) {
        BigDecimal quantity = decimal(1000, 3).add(new BigDecimal("0.001"));
        BigDecimal price = rarely(15) ? BigDecimal.ZERO : decimal(20_000, 4);
        boolean byAmount = rarely(4);
        Money most = Money.rounded(quantity.multiply(price), currency);
        return new DocumentLine(
                position,
                null,
                rarely(2) ? text(100) : null,
                text(1000),
                oneOf(List.of(ItemKind.GOODS, ItemKind.SERVICE)),
                oneOf(List.of(
                        VatClass.STANDARD,
                        VatClass.STANDARD,
                        VatClass.REDUCED,
                        VatClass.ZERO,
                        VatClass.EXEMPT,
                        rarely(10) ? VatClass.SECOND_REDUCED : VatClass.STANDARD)),
                rarely(60) ? "NOPE" : oneOf(List.of("H87", "C62", "KGM", "MTR", "HUR", "XPK")),
                quantity,
                price,
                !byAmount && rarely(3) ? decimal(100, 2) : BigDecimal.ZERO,
                byAmount
                        ? Money.rounded(most.amount().multiply(decimal(1, 2)), currency)
                                .min(most)
                        : null);
    }

    private GeneratedCharge charge(Currency currency) {
        DocumentLine like = DocumentFixtures.aLine("1", "1");
        return new GeneratedCharge(
                like, Money.of(decimal(500, 2).add(new BigDecimal("0.01")), currency), rarely(2) ? text(200) : null);
    }

    /** From one character to {@code max}. */
    private String text(int max) {
        int length = rarely(4) ? max : 1 + random.nextInt(Math.min(max, 60));
        String text = TEXT.repeat(max / TEXT.length() + 1).substring(0, length);
        return Character.isHighSurrogate(text.charAt(length - 1)) ? text.substring(0, length - 1) + "x" : text;
    }

    private BigDecimal decimal(int below, int scale) {
        return BigDecimal.valueOf(random.nextLong((long) below * (long) Math.pow(10, scale)), scale);
    }

    /** Once in {@code times}. */
    private boolean rarely(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
