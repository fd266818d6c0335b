package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import com.azuvio.crmconnect.invoicing.series.Allocated;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invoices that pass through the real transitions: 100.00 net, 121.00 with VAT. */
final class InvoiceFixtures {

    static final UUID CLIENT = UUID.fromString("0199a1ee-9c22-7a90-b3d4-1c2d3e4f5a6b");
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Currency EUR = Currency.getInstance("EUR");

    private InvoiceFixtures() {}

    static Invoice aDraft() {
        return Invoice.draft(confirmation(), null, under(buyer(1), LineVat.taxed(new BigDecimal("21"))), NOW);
    }

    static Invoice anIssuedInvoice() {
        Invoice invoice = aDraft();
        invoice.issue(numbering());
        return invoice;
    }

    static Invoice aSentInvoice(UUID sendId) {
        Invoice invoice = anIssuedInvoice();
        invoice.send(aSending(sendId));
        return invoice;
    }

    static PreparedSending aSending(UUID sendId) {
        Sending sending = Sending.queued(List.of("a@client.example"), NOW, "maria");
        return new PreparedSending(
                sendId,
                sending,
                "Azuvio",
                new StoredPdf("en", "INV-2026-000007.pdf", "0".repeat(64), new byte[0]),
                null);
    }

    static Numbering numbering() {
        return Numbering.of(
                new Allocated(UUID.randomUUID(), "INV-2026", 7, "INV-2026-000007", TODAY), 30, NOW, "maria");
    }

    static Confirmation confirmation() {
        return new Confirmation(
                new ConfirmationId(UUID.randomUUID(), 1),
                "SO-000042",
                null,
                CLIENT,
                NOW,
                TODAY,
                Shipping.NONE,
                EUR,
                List.of(line()),
                Money.zero(EUR),
                Money.zero(EUR),
                VatClass.STANDARD);
    }

    static Determination under(@Nullable Buyer buyer, LineVat vat) {
        VatDecision decision = vat.isDecided()
                ? new VatDecision.Decided(vat, List.of())
                : new VatDecision.Undecided("client-not-known");
        return new Determination(
                1,
                null,
                buyer,
                List.of(decision),
                null,
                DocumentFixtures.calculated(EUR, List.of(line()), List.of(vat), Money.zero(EUR), Money.zero(EUR), null),
                List.of());
    }

    static Buyer buyer(long revision) {
        return new Buyer(
                CLIENT,
                revision,
                "Client SRL",
                BuyerStatus.DOMESTIC_TAXABLE,
                "RO18547290",
                "18547290",
                null,
                null,
                "ro",
                List.of("a@client.example"),
                30,
                false,
                null,
                null);
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static DocumentLine line() {
        return new DocumentLine(
                1,
                UUID.fromString("0199a1ee-0000-7a90-b3d4-1c2d3e4f5a6b"),
                "CHAIR",
                "Chair",
                ItemKind.GOODS,
                VatClass.STANDARD,
                "H87",
                new BigDecimal("2"),
                new BigDecimal("50.00"),
                BigDecimal.ZERO);
    }
}
