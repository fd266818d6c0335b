package com.azuvio.crmconnect.invoicing.rendering;

import com.azuvio.crmconnect.invoicing.document.Correction;
import com.azuvio.crmconnect.invoicing.document.CreditorReference;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.rendering.PrintedDocument.Fact;
import com.azuvio.crmconnect.invoicing.rendering.PrintedDocument.Row;
import com.azuvio.crmconnect.invoicing.rendering.PrintedDocument.VatRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a snapshot into what is printed, in one language. */
record DocumentLayout(InvoiceSnapshot snapshot, Words words) {

    private static final String ROMANIA = "RO";

    /** @param logo as a {@code data:} URI */
    PrintedDocument print(@Nullable String logo) {
        PrintedParties parties = new PrintedParties(snapshot, words);
        return new PrintedDocument(
                words.language(),
                words.text("title." + snapshot.documentType()),
                snapshot.number(),
                isProforma() ? words.text("no.vat.invoice") : null,
                currency(),
                logo,
                parties.seller(),
                parties.buyer(),
                parties.shipTo(),
                facts(),
                snapshot.lines().stream().anyMatch(line -> !discount(line).isEmpty()),
                snapshot.lines().stream().map(this::row).toList(),
                sums(),
                new Fact(words.text(totalLabel(), currency()), words.amount(snapshot.payable())),
                snapshot.totals().breakdown().stream().map(this::vatRow).toList(),
                asksForMoney() ? payment() : List.of(),
                asksForMoney() ? account() : List.of(),
                notes(),
                smallPrint(),
                parties.footer());
    }

    /** Nobody pays a credit note, nor what their advances have paid. */
    private boolean asksForMoney() {
        return !isCreditNote() && snapshot.payable().isPositive();
    }

    private String totalLabel() {
        if (snapshot.prepaid() != null) {
            return "payable";
        }
        return isCreditNote() ? "credited" : "gross";
    }

    private List<String> smallPrint() {
        List<String> texts = new ArrayList<>();
        NationalVat national = snapshot.nationalVat();
        if (national != null) {
            texts.add(words.text(
                    "exchange.rate",
                    currency(),
                    words.rate(national.rate()),
                    national.amount().currency(),
                    words.date(national.rateOn()),
                    national.source()));
        }
        if (ROMANIA.equals(snapshot.seller().address().country())) {
            texts.add(words.text("no.signature"));
        }
        return texts;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("issued.on"), words.date(snapshot.issuedOn())));
        if (!isCreditNote()) {
            facts.add(new Fact(words.text(isProforma() ? "valid.until" : "due.on"), words.date(snapshot.dueOn())));
        }
        correction(facts);
        if (snapshot.shipping().deliveredOn() != null) {
            facts.add(new Fact(
                    words.text("delivered.on"), words.date(snapshot.shipping().deliveredOn())));
        }
        InvoicePeriod period = snapshot.period();
        if (period != null) {
            facts.add(new Fact(words.text("period"), words.date(period.from()) + " – " + words.date(period.to())));
        }
        if (!isProforma() && !snapshot.taxPoint().equals(snapshot.shipping().deliveredOn())) {
            facts.add(new Fact(words.text("tax.point"), words.date(snapshot.taxPoint())));
        }
        addFact(facts, "order.number", snapshot.orderNumber());
        addFact(facts, "client.order.number", snapshot.clientOrderNumber());
        addFact(facts, "buyer.reference", snapshot.buyerReference());
        return facts;
    }

    /** A note names what it corrects by number and date (BG-3), and says why. */
    private void correction(List<Fact> facts) {
        Correction correction = snapshot.correction();
        if (correction != null) {
            facts.add(new Fact(words.text("original.number"), correction.originalNumber()));
            facts.add(new Fact(words.text("original.issued.on"), words.date(correction.originalIssuedOn())));
            facts.add(new Fact(words.text("reason"), words.text("reason." + correction.reason())));
        }
    }

    /** Nothing of it is due: the client gets money, or owes less. */
    private boolean isCreditNote() {
        return snapshot.documentType() == DocumentType.CREDIT_NOTE;
    }

    /** Asks for money, but is no VAT document. */
    private boolean isProforma() {
        return snapshot.documentType() == DocumentType.PROFORMA;
    }

    private Row row(PricedLine priced) {
        return new Row(
                priced.line().position(),
                priced.line().description(),
                priced.line().itemCode(),
                words.quantity(priced.line().quantity()),
                words.unit(priced.line().unitCode()),
                words.price(priced.line().unitPrice()),
                discount(priced),
                vatMark(priced.vat()),
                words.amount(priced.net()));
    }

    private String discount(PricedLine priced) {
        if (priced.line().discountAmount() != null) {
            return words.amount(priced.discount());
        }
        BigDecimal percent = priced.line().discountPercent();
        return percent.signum() == 0 ? "" : words.percent(percent);
    }

    private String vatMark(LineVat vat) {
        return vat.category() == VatCategory.S
                ? words.percent(vat.ratePercent())
                : vat.category().name();
    }

    private List<Fact> sums() {
        Totals totals = snapshot.totals();
        List<Fact> sums = new ArrayList<>();
        if (!totals.allowances().isZero() || !totals.charges().isZero()) {
            sums.add(new Fact(words.text("lines.net"), words.amount(totals.linesNet())));
        }
        if (!totals.allowances().isZero()) {
            sums.add(new Fact(
                    words.text("allowances"), words.amount(totals.allowances().negated())));
        }
        snapshot.charges()
                .forEach(charge -> sums.add(new Fact(
                        Objects.requireNonNullElse(charge.reason(), words.text("charges")),
                        words.amount(charge.amount()))));
        sums.add(new Fact(words.text("net"), words.amount(totals.net())));
        sums.add(new Fact(words.text("vat"), words.amount(totals.vat())));
        NationalVat national = snapshot.nationalVat();
        if (national != null) {
            sums.add(new Fact(
                    words.text("vat.national", national.amount().currency()), words.amount(national.amount())));
        }
        if (snapshot.prepaid() != null) {
            sums.add(new Fact(words.text("before.advances", currency()), words.amount(totals.gross())));
            sums.add(new Fact(
                    words.text("prepaid"), words.amount(snapshot.prepaid().negated())));
        }
        return sums;
    }

    private VatRow vatRow(VatBreakdown row) {
        String label = words.text("category." + row.category(), words.percent(row.ratePercent()));
        String mark = row.category() == VatCategory.S ? "" : " (" + row.category() + ")";
        return new VatRow(
                label + mark,
                words.amount(row.base()),
                words.amount(row.vat()),
                row.exemption() == null ? null : row.exemption().text(words.language()));
    }

    private List<Fact> payment() {
        List<Fact> payment = new ArrayList<>();
        payment.add(new Fact(words.text("pay.amount"), words.amount(snapshot.payable()) + " " + currency()));
        payment.add(new Fact(words.text(isProforma() ? "valid.until" : "due.on"), words.date(snapshot.dueOn())));
        payment.add(new Fact(words.text("pay.reference"), CreditorReference.printed(snapshot.paymentReference())));
        return payment;
    }

    private List<Fact> account() {
        List<Fact> account = new ArrayList<>();
        account.add(new Fact(
                words.text("pay.iban"), Words.grouped(snapshot.account().iban())));
        addFact(account, "pay.bank", snapshot.account().bankName());
        addFact(account, "pay.bic", snapshot.account().bic());
        return account;
    }

    private List<String> notes() {
        Correction correction = snapshot.correction();
        return Stream.concat(
                        paragraphs(correction == null ? null : correction.text()).stream(),
                        paragraphs(snapshot.notes()).stream())
                .toList();
    }

    private static List<String> paragraphs(@Nullable String notes) {
        return notes == null
                ? List.of()
                : notes.lines().filter(line -> !line.isBlank()).toList();
    }

    private void addFact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.text(key), value));
        }
    }

    private String currency() {
        return snapshot.currency().getCurrencyCode();
    }
}
