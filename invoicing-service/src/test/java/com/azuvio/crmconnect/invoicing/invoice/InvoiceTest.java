package com.azuvio.crmconnect.invoicing.invoice;

import static com.azuvio.crmconnect.invoicing.invoice.InvoiceFixtures.NOW;
import static com.azuvio.crmconnect.invoicing.invoice.InvoiceFixtures.TODAY;
import static com.azuvio.crmconnect.invoicing.invoice.InvoiceFixtures.aDraft;
import static com.azuvio.crmconnect.invoicing.invoice.InvoiceFixtures.aSentInvoice;
import static com.azuvio.crmconnect.invoicing.invoice.InvoiceFixtures.anIssuedInvoice;
import static com.azuvio.crmconnect.invoicing.invoice.InvoiceFixtures.buyer;
import static com.azuvio.crmconnect.invoicing.invoice.InvoiceFixtures.eur;
import static com.azuvio.crmconnect.invoicing.invoice.InvoiceFixtures.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceTest {

    private static final LineVat AT_21 = LineVat.taxed(new BigDecimal("21"));

    @Test
    void aDraftFollowsItsClientAndSaysWhatChanged() {
        Invoice draft = InvoiceFixtures.aDraft();
        assertThat(draft.redetermine(under(buyer(2), AT_21))).isEmpty();
        assertThat(draft.body().clientRevision()).isEqualTo(2);

        assertThat(draft.redetermine(under(buyer(3), LineVat.zeroRated())))
                .containsExactly(
                        new DraftChange("lines[0].vat", "S 21.00", "Z 0.00"),
                        new DraftChange("total", "121.00 EUR", "100.00 EUR"));
        assertThat(draft.remaining()).isEqualTo(eur("100.00"));
    }

    @Test
    void aClientThatBecomesKnownIsOneChange() {
        Invoice draft = Invoice.draft(InvoiceFixtures.confirmation(), null, under(null, LineVat.UNDECIDED), NOW);
        assertThat(draft.total()).isEqualTo(eur("100.00"));

        assertThat(draft.redetermine(under(buyer(1), AT_21)))
                .extracting(DraftChange::field)
                .containsExactly("buyer", "lines[0].vat", "total");
    }

    @Test
    void issuingGivesReferenceAndDueDate() {
        Invoice issued = anIssuedInvoice();
        assertThat(issued.receivable().dueOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(issued.receivable().paymentReference()).endsWith("INV2026000007");
        assertThat(issued.receivable().paymentStatus()).isEqualTo(PaymentStatus.UNPAID);
    }

    @Test
    void anIssuedInvoiceIsNeverDraftedDiscardedOrIssuedAgain() {
        Invoice issued = anIssuedInvoice();
        assertRefused(() -> issued.discard("no", NOW, "maria"), "invoice-already-issued");
        assertRefused(() -> issued.issue(InvoiceFixtures.numbering()), "invoice-already-issued");
        assertRefused(() -> issued.redetermine(under(buyer(9), AT_21)), "invoice-already-issued");
    }

    @Test
    void nothingHappensToADiscardedDraft() {
        Invoice discarded = aDraft();
        discarded.discard("Wrong price", NOW, "maria");
        assertRefused(() -> discarded.issue(InvoiceFixtures.numbering()), "draft-discarded");
        assertRefused(() -> discarded.allocate(eur("1.00")), "invoice-not-issued");
        assertRefused(() -> discarded.send(InvoiceFixtures.aSending(UUID.randomUUID())), "invoice-not-issued");
    }

    @Test
    void everyCancellationIsAnswered() {
        Invoice draft = aDraft();
        long revision = draft.revision();
        draft.cancel("withdrawn", NOW, "order-service");
        draft.cancel("withdrawn", NOW, "order-service");
        assertThat(draft.status()).isEqualTo(InvoiceStatus.DISCARDED);
        assertThat(draft.revision()).isEqualTo(revision + 2);

        Invoice issued = anIssuedInvoice();
        issued.cancel("withdrawn", NOW, "order-service");
        assertThat(issued.status()).isEqualTo(InvoiceStatus.ISSUED);
    }

    @Test
    void moneyIsAppliedUpToWhatIsOpenAndComesOffAgain() {
        Invoice invoice = anIssuedInvoice();
        assertThat(invoice.allocate(eur("100.00"))).isEqualTo(eur("100.00"));
        assertThat(invoice.paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_PAID);
        assertThat(invoice.allocate(eur("100.00"))).isEqualTo(eur("21.00"));
        assertThat(invoice.paymentStatus()).isEqualTo(PaymentStatus.PAID);
        invoice.release(eur("21.00"));
        invoice.release(eur("100.00"));
        assertThat(invoice.paymentStatus()).isEqualTo(PaymentStatus.UNPAID);
        assertThatThrownBy(() -> invoice.release(eur("0.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31,false", "2026-04-01,false", "2026-04-02,true"})
    void isOverdueFromTheDayAfterTheDueDate(String today, boolean overdue) {
        assertThat(anIssuedInvoice().isOverdue(LocalDate.parse(today))).isEqualTo(overdue);
    }

    @Test
    void paidIsNeverOverdue() {
        Invoice invoice = anIssuedInvoice();
        invoice.allocate(eur("121.00"));
        assertThat(invoice.isOverdue(TODAY.plusYears(1))).isFalse();
    }

    @Test
    void isDeliveredOnceWhateverArrivesLater() {
        UUID sendId = UUID.randomUUID();
        Invoice invoice = aSentInvoice(sendId);
        assertThat(invoice.mailed(told(sendId, SendingOutcome.SENT), TODAY)).isTrue();
        long revision = invoice.revision();
        assertThat(invoice.mailed(told(sendId, SendingOutcome.SENT), TODAY)).isTrue();
        assertThat(invoice.mailed(told(sendId, SendingOutcome.FAILED), TODAY)).isTrue();
        assertThat(invoice.revision()).isEqualTo(revision);
        assertThat(invoice.dispatch().view().status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(invoice.dispatch().sendings())
                .extracting(row -> row.sending().outcome())
                .containsExactly(SendingOutcome.SENT);
    }

    @Test
    void aSendingThatWasNeverRequestedIsNotOurs() {
        Invoice invoice = anIssuedInvoice();
        assertThat(invoice.mailed(told(UUID.randomUUID(), SendingOutcome.SENT), TODAY))
                .isFalse();
        assertThat(invoice.mailed(told(UUID.randomUUID(), SendingOutcome.FAILED), TODAY))
                .isFalse();
    }

    private static MailOutcome told(UUID sendId, SendingOutcome outcome) {
        return new MailOutcome(UUID.randomUUID(), sendId, outcome, NOW, "notification-service", "250 Ok");
    }

    private static void assertRefused(Runnable command, String code) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
