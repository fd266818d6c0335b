package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.money.PaymentFixtures.CLIENT;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.RECEIVED_ON;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.STAMP;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.TODAY;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.aDocument;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.aPaymentOf;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.anInvoiceOf;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.applied;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.eur;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private final Payment payment = aPaymentOf("100.00");

    @Test
    void isFreeWhenItArrives() {
        assertMoney("0.00", "0.00", "0.00", "100.00");
        assertThat(payment.status()).isEqualTo(MoneyStatus.UNALLOCATED);
        assertThat(payment.revision()).isEqualTo(1);
    }

    @Test
    void holdsMoneyThatIsAskedForADocument() {
        requested(payment, "60.00");
        assertMoney("0.00", "60.00", "0.00", "40.00");
        assertThat(payment.status()).isEqualTo(MoneyStatus.PARTIALLY_ALLOCATED);
        assertThat(payment.revision()).isEqualTo(2);
    }

    @Test
    void freesWhatTheDocumentDidNotTake() {
        Allocation allocation = requested(payment, "60.00");
        payment.applied(allocation, eur("45.00"), STAMP);
        assertMoney("45.00", "0.00", "0.00", "55.00");
        assertThat(allocation.applied()).isEqualTo(eur("45.00"));
    }

    @Test
    void freesEverythingWhenTheDocumentRefuses() {
        Allocation allocation = requested(payment, "60.00");
        payment.refused(allocation, "nothing-open", STAMP);
        assertMoney("0.00", "0.00", "0.00", "100.00");
        assertThat(allocation.status()).isEqualTo(AllocationStatus.REFUSED);
    }

    @Test
    void takesAnApplicationOfNothingForARefusal() {
        Allocation allocation = requested(payment, "60.00");
        payment.applied(allocation, eur("0.00"), STAMP);
        assertThat(allocation.status()).isEqualTo(AllocationStatus.REFUSED);
        assertMoney("0.00", "0.00", "0.00", "100.00");
    }

    @Test
    void hearsAnAnswerOnceHoweverOftenItIsGiven() {
        Allocation allocation = requested(payment, "60.00");
        payment.applied(allocation, eur("45.00"), STAMP);
        payment.applied(allocation, eur("45.00"), STAMP);
        payment.refused(allocation, "late", STAMP);
        assertMoney("45.00", "0.00", "0.00", "55.00");

        payment.requestRelease(allocation, "another invoice", STAMP);
        payment.released(allocation, eur("45.00"), STAMP);
        payment.released(allocation, eur("45.00"), STAMP);
        payment.applied(allocation, eur("45.00"), STAMP);
        payment.releaseRefused(allocation, "late", STAMP);
        assertMoney("0.00", "0.00", "0.00", "100.00");
        assertThat(allocation.status()).isEqualTo(AllocationStatus.RELEASED);
    }

    @Test
    void keepsAppliedMoneyUntilItsReleaseIsAnswered() {
        Allocation allocation = applied(payment, "100.00");
        payment.requestRelease(allocation, "another invoice", STAMP);
        assertMoney("100.00", "0.00", "0.00", "0.00");
        assertThat(allocation.status()).isEqualTo(AllocationStatus.RELEASE_REQUESTED);

        payment.releaseRefused(allocation, "consumed by ADV-1", STAMP);
        assertThat(allocation.status()).isEqualTo(AllocationStatus.APPLIED);
        assertMoney("100.00", "0.00", "0.00", "0.00");
    }

    @Test
    void releasesOnlyWhatIsApplied() {
        Allocation waiting = requested(payment, "10.00");
        assertRefused("allocation-not-answered-yet", () -> payment.requestRelease(waiting, "why", STAMP));
        payment.refused(waiting, "nothing-open", STAMP);
        assertRefused("allocation-not-applied", () -> payment.requestRelease(waiting, "why", STAMP));
    }

    @Test
    void hearsAReleaseThatOvertookItsApplication() {
        Allocation allocation = requested(payment, "60.00");
        payment.released(allocation, eur("45.00"), STAMP);
        assertMoney("0.00", "0.00", "0.00", "100.00");
        payment.applied(allocation, eur("45.00"), STAMP);
        assertThat(allocation.status()).isEqualTo(AllocationStatus.RELEASED);
        assertMoney("0.00", "0.00", "0.00", "100.00");
    }

    @Test
    void takesAReleaseOfNothingForARefusal() {
        Allocation allocation = requested(payment, "60.00");
        payment.released(allocation, eur("0.00"), STAMP);
        assertThat(allocation.status()).isEqualTo(AllocationStatus.REFUSED);
    }

    @Test
    void refusesDocumentsOfOthersAndInOtherCurrencies() {
        assertRefused(
                "document-of-another-client",
                () -> payment.allocate(UuidV7.next(), aDocument(UUID.randomUUID(), eur("9.00")), eur("9.00"), STAMP));
        Money lei = Money.of("9.00", "RON");
        assertRefused(
                "document-in-another-currency",
                () -> payment.allocate(UuidV7.next(), aDocument(CLIENT, lei), eur("9.00"), STAMP));
    }

    @Test
    void refusesToAllocateMoreThanIsFree() {
        requested(payment, "60.00");
        assertRefused(
                "not-enough-free-money",
                () -> payment.allocate(UuidV7.next(), anInvoiceOf("40.01"), eur("40.01"), STAMP));
    }

    @Test
    void refusesMoreAllocationsThanItCanCarry() {
        for (int n = 0; n < MoneySource.ALLOCATIONS_MAX; n++) {
            payment.refused(requested(payment, "0.01"), "nothing-open", STAMP);
        }
        assertRefused("too-many-allocations", () -> requested(payment, "0.01"));
    }

    @Test
    void losesFreeMoneyAtOnceAndAppliedMoneyWhenAnsweredIfItBounces() {
        Allocation allocation = applied(payment, "60.00");
        payment.reverse(RECEIVED_ON, "no cover", TODAY, STAMP);
        assertMoney("60.00", "0.00", "40.00", "0.00");
        assertThat(payment.status()).isEqualTo(MoneyStatus.REVERSING);
        assertThat(allocation.status()).isEqualTo(AllocationStatus.RELEASE_REQUESTED);
        assertThat(allocation.releaseCause()).isEqualTo(ReleaseCause.REVERSAL);

        payment.released(allocation, eur("60.00"), STAMP);
        assertMoney("0.00", "0.00", "100.00", "0.00");
        assertThat(payment.status()).isEqualTo(MoneyStatus.REVERSED);
    }

    @Test
    void undoesAnApplicationThatArrivesAfterTheBounce() {
        Allocation allocation = requested(payment, "60.00");
        payment.reverse(RECEIVED_ON, "no cover", TODAY, STAMP);
        assertMoney("0.00", "60.00", "40.00", "0.00");

        payment.applied(allocation, eur("50.00"), STAMP);
        assertMoney("50.00", "0.00", "50.00", "0.00");
        assertThat(allocation.status()).isEqualTo(AllocationStatus.RELEASE_REQUESTED);

        payment.released(allocation, eur("50.00"), STAMP);
        assertThat(payment.status()).isEqualTo(MoneyStatus.REVERSED);
    }

    @Test
    void losesMoneyThatIsRefusedAfterTheBounce() {
        Allocation allocation = requested(payment, "60.00");
        payment.reverse(RECEIVED_ON, "no cover", TODAY, STAMP);
        payment.refused(allocation, "nothing-open", STAMP);
        assertMoney("0.00", "0.00", "100.00", "0.00");
        assertThat(payment.status()).isEqualTo(MoneyStatus.REVERSED);
    }

    @Test
    void asksAgainWithoutAChoiceWhenAReleaseOnItsWayIsRefusedAfterTheBounce() {
        Allocation allocation = applied(payment, "100.00");
        payment.requestRelease(allocation, "another invoice", STAMP);
        payment.reverse(RECEIVED_ON, "no cover", TODAY, STAMP);
        assertThat(allocation.releaseCause()).isEqualTo(ReleaseCause.RELEASE);

        payment.releaseRefused(allocation, "consumed by ADV-1", STAMP);
        assertThat(allocation.status()).isEqualTo(AllocationStatus.RELEASE_REQUESTED);
        assertThat(allocation.releaseCause()).isEqualTo(ReleaseCause.REVERSAL);

        payment.releaseRefused(allocation, "consumed by ADV-1, told again", STAMP);
        assertThat(allocation.status()).isEqualTo(AllocationStatus.RELEASE_REQUESTED);
        payment.released(allocation, eur("100.00"), STAMP);
        assertThat(payment.status()).isEqualTo(MoneyStatus.REVERSED);
    }

    @Test
    void bouncesOnceAndOnAPossibleDay() {
        assertRefused("reversed-before-received", () -> payment.reverse(RECEIVED_ON.minusDays(1), "why", TODAY, STAMP));
        assertRefused("reversed-in-the-future", () -> payment.reverse(TODAY.plusDays(1), "why", TODAY, STAMP));
        payment.reverse(TODAY, "why", TODAY, STAMP);
        assertRefused("payment-already-reversed", () -> payment.reverse(TODAY, "why", TODAY, STAMP));
    }

    @Test
    void isNotAllocatedOnceItBounced() {
        payment.reverse(LocalDate.of(2026, 3, 5), "no cover", TODAY, STAMP);
        assertRefused("payment-reversed", () -> requested(payment, "0.01"));
    }

    @Test
    void keepsTheWholeHistoryOfAnAllocation() {
        Allocation allocation = applied(payment, "60.00");
        payment.requestRelease(allocation, "wrong invoice", STAMP);
        payment.released(allocation, eur("60.00"), STAMP);
        assertThat(allocation.entries())
                .extracting(AllocationEntry::kind)
                .containsExactly(
                        AllocationEntryKind.REQUESTED,
                        AllocationEntryKind.APPLIED,
                        AllocationEntryKind.RELEASE_REQUESTED,
                        AllocationEntryKind.RELEASED);
        assertThat(allocation.entries().get(2).reason()).isEqualTo("wrong invoice");
    }

    private void assertMoney(String applied, String requested, String reversed, String free) {
        assertThat(payment.applied()).as("applied").isEqualTo(eur(applied));
        assertThat(payment.requested()).as("requested").isEqualTo(eur(requested));
        assertThat(payment.reversed()).as("reversed").isEqualTo(eur(reversed));
        assertThat(payment.free()).as("free").isEqualTo(eur(free));
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
