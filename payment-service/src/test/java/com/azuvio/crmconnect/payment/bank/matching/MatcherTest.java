package com.azuvio.crmconnect.payment.bank.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.client.NameKey;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ACCOUNT = "DE89370400440532013000";

    private final Book book = new Book();
    private UUID acme;
    private UUID zeta;
    private KnownDocument invoice;

    @BeforeEach
    void twoClients() {
        acme = client("Țesături Moldova SRL");
        zeta = client("Zeta Logistic GmbH");
        invoice = document(acme, "INV-2026-000123", "119.00", "RF98INV2026000123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INV-2026-000123",
                "plata fact.INV2026000123 din 1.3.",
                "inv 2026 / 000123",
                "INV-2026-123",
                "factura 2026000123",
                "RF98INV2026000123",
                "ref RF98 INV2 0260 0012 3 thank you",
                "INV-2026-00 0123"
            })
    void findsTheInvoiceHoweverItIsWritten(String text) {
        Proposal proposal = proposed(credit("119.00", text, null, null));
        assertThat(proposal.score()).isGreaterThanOrEqualTo(Matcher.AUTOMATIC_MIN);
        assertThat(proposal.clientId()).isEqualTo(acme);
        assertThat(proposal.allocations()).containsExactly(allocation(invoice, "119.00"));
    }

    @Test
    void believesTheReferenceMoreThanThePayer() {
        Proposal proposal = proposed(new LineFacts(
                DAY, Money.of("119.00", "EUR"), "RF98INV2026000123", null, "Zeta Logistic GmbH", null, "for Moldova"));
        assertThat(proposal.clientId()).isEqualTo(acme);
        assertThat(proposal.score()).isGreaterThanOrEqualTo(Matcher.AUTOMATIC_MIN);
        assertThat(proposal.reasons())
                .extracting(Reason::code)
                .contains("reference-matches", "payer-is-another-client");
    }

    @Test
    void leavesANumberOfAnotherClientsInvoiceToAPerson() {
        Comparison found = compare(credit("119.00", "INV-2026-000123", "Zeta Logistic GmbH", null));
        assertThat(found.proposal() == null ? 0 : found.proposal().score()).isLessThan(Matcher.AUTOMATIC_MIN);
    }

    @Test
    void doesNotTakeAReferenceWithWrongCheckDigits() {
        assertThat(compare(credit("500.00", "RF97 9999", null, null)).proposal())
                .isNull();
        assertThat(Numbers.isReference("RF18539007547034")).isTrue();
        assertThat(Numbers.isReference("RF18539007547043")).isFalse();
    }

    @Test
    void takesAnEndToEndIdOnlyWhereItNamesTheInvoice() {
        LineFacts line = new LineFacts(DAY, Money.of("119.00", "EUR"), null, "INV2026000123", null, null, "");
        assertThat(proposed(line).reasons().getFirst().code()).isEqualTo("end-to-end-id-matches");
    }

    @Test
    void dividesOneTransferOverTheInvoicesThatItLists() {
        KnownDocument second = document(acme, "INV-2026-000130", "50.00", null);
        KnownDocument third = document(acme, "INV-2026-000131", "31.00", null);
        for (String text : List.of("INV-2026-000123, INV-2026-000130 + INV-2026-000131", "INV-2026-000123, 130, 131")) {
            Proposal proposal = proposed(credit("200.00", text, "TESATURI MOLDOVA", null));
            assertThat(proposal.score()).as(text).isGreaterThanOrEqualTo(Matcher.AUTOMATIC_MIN);
            assertThat(proposal.allocations())
                    .containsExactlyInAnyOrder(
                            allocation(invoice, "119.00"), allocation(second, "50.00"), allocation(third, "31.00"));
        }
    }

    @Test
    void knowsThePayerByAccountAndTheInvoiceByItsAmount() {
        book.addPayer(ACCOUNT, acme);
        Proposal proposal = proposed(credit("119.00", "thanks", "somebody", ACCOUNT));
        assertThat(proposal.score()).isEqualTo(93);
        assertThat(proposal.reasons()).extracting(Reason::code).containsExactly("account-is-clients", "amount-equal");
    }

    @Test
    void knowsThePayerByNameAndTheInvoiceByItsAmount() {
        assertThat(proposed(credit("119.00", "thanks", "TESATURI MOLDOVA S.R.L.", null))
                        .score())
                .isEqualTo(91);
        assertThat(proposed(credit("119.00", "thanks", "Tesaturi Moldva", null)).score())
                .as("a slip in the name")
                .isLessThan(Matcher.AUTOMATIC_MIN);
    }

    @Test
    void proposesNothingWhereTwoAreAsLikely() {
        document(acme, "INV-2026-000124", "119.00", null);
        Comparison sameAmount = compare(credit("119.00", "thanks", "Tesaturi Moldova", null));
        assertThat(sameAmount.proposal()).isNull();
        assertThat(sameAmount.candidates()).hasSize(2);
        assertThat(sameAmount.clients()).containsExactly(acme);

        UUID twin = client("Zeta Logistic SRL");
        document(zeta, "INV-2026-000200", "77.00", null);
        document(twin, "INV-2026-000201", "77.00", null);
        Comparison sameName = compare(credit("77.00", "thanks", "ZETA LOGISTIC", null));
        assertThat(sameName.proposal()).isNull();
        assertThat(sameName.clients()).as("holds both clients' reminders").containsExactlyInAnyOrder(zeta, twin);
    }

    @Test
    void attributesNothingToWhoeverOwesTheSameAmount() {
        Comparison found = compare(credit("119.00", "thanks", "A Stranger", null));
        assertThat(found.proposal()).isNull();
        assertThat(found.candidates()).hasSize(1);
        assertThat(found.clients()).isEmpty();
    }

    @Test
    void takesAPartialPaymentByItsNumber() {
        Proposal proposal = proposed(credit("60.00", "INV-2026-000123", "Tesaturi Moldova", null));
        assertThat(proposal.score()).isGreaterThanOrEqualTo(Matcher.AUTOMATIC_MIN);
        assertThat(proposal.allocations()).containsExactly(allocation(invoice, "60.00"));
        assertThat(proposed(credit("60.00", "INV-2026-000123", "A Stranger", null))
                        .score())
                .isLessThan(Matcher.AUTOMATIC_MIN);
    }

    @Test
    void leavesAnOverpaymentToAPersonWhereTheRestIsAnotherInvoice() {
        assertThat(proposed(credit("130.00", "INV-2026-000123", "Tesaturi Moldova", null))
                        .score())
                .isGreaterThanOrEqualTo(Matcher.AUTOMATIC_MIN);
        document(acme, "INV-2026-000140", "11.00", null);
        assertThat(proposed(credit("130.00", "INV-2026-000123", "Tesaturi Moldova", null))
                        .score())
                .isLessThan(Matcher.AUTOMATIC_MIN);
    }

    @Test
    void takesAMisspeltNumberOfAKnownPayer() {
        document(zeta, "INV-2026-000132", "900.00", null);
        Proposal proposal = proposed(credit("119.00", "INV-2026-000132", "Tesaturi Moldova", null));
        assertThat(proposal.clientId()).isEqualTo(acme);
        assertThat(proposal.allocations()).containsExactly(allocation(invoice, "119.00"));
        assertThat(proposal.reasons()).extracting(Reason::code).contains("number-misspelt");
    }

    @Test
    void doesNotSpendWhatAnEarlierLineWasProposedFor() {
        LineFacts line = credit("119.00", "INV-2026-000123", "Tesaturi Moldova", null);
        book.reserve(proposed(line));
        Proposal second = proposed(line);
        assertThat(second.score()).isLessThan(Matcher.AUTOMATIC_MIN);
        assertThat(second.allocations()).isEmpty();
        assertThat(second.reasons()).extracting(Reason::code).contains("nothing-open");
    }

    @Test
    void linksTheReceiptThatWasEnteredByHand() {
        UUID receipt = UuidV7.next();
        book.add(new KnownReceipt(receipt, "PAY-000007", acme, Money.of("119.00", "EUR"), DAY.minusDays(1)));
        Proposal proposal = proposed(credit("119.00", "INV-2026-000123", "Tesaturi Moldova", null));
        assertThat(proposal.kind()).isEqualTo(Proposal.Kind.LINK);
        assertThat(proposal.paymentId()).isEqualTo(receipt);
        assertThat(proposal.score()).isLessThan(Matcher.AUTOMATIC_MIN);
    }

    private UUID client(String name) {
        UUID id = UuidV7.next();
        book.add(new KnownClient(id, name, NameKey.of(name)));
        return id;
    }

    private KnownDocument document(UUID client, String number, String open, @Nullable String reference) {
        KnownDocument document =
                new KnownDocument(UuidV7.next(), number, client, DAY.minusDays(10), Money.of(open, "EUR"), reference);
        book.add(document);
        return document;
    }

    private static LineFacts credit(String amount, String text, @Nullable String payer, @Nullable String iban) {
        return new LineFacts(DAY, Money.of(amount, "EUR"), null, null, payer, iban, text);
    }

    private Comparison compare(LineFacts line) {
        return Matcher.compare(line, book);
    }

    private Proposal proposed(LineFacts line) {
        Proposal proposal = compare(line).proposal();
        assertThat(proposal).as(line.toString()).isNotNull();
        return Objects.requireNonNull(proposal);
    }

    private static Proposal.Allocation allocation(KnownDocument document, String amount) {
        return new Proposal.Allocation(document.id(), document.number(), Money.of(amount, "EUR"));
    }
}
