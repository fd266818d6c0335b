package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.money.PaymentFixtures.CLIENT;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.RECEIVED_ON;
import static com.azuvio.crmconnect.payment.money.PaymentFixtures.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.payment.mode.RequiredField;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Test
    void mayBeAllocatedWhole() {
        Receipt receipt = receipt("100.00", wish("60.00"), wish("40.00"));
        assertThat(receipt.wishes()).hasSize(2);
    }

    @Test
    void refusesAllocationsOfMoreThanItself() {
        assertRefused("allocations-exceed-payment", () -> receipt("100.00", wish("60.00"), wish("40.01")));
    }

    @Test
    void refusesAllocationsInAnotherCurrency() {
        assertRefused(
                "allocation-in-another-currency",
                () -> receipt("100.00", AllocationWish.of(UUID.randomUUID(), Money.of("1.00", "RON"), null)));
    }

    @Test
    void refusesNothingAndLessAsMoney() {
        assertRefused("amount-not-positive", () -> receipt("0.00"));
        assertRefused("amount-not-positive", () -> receipt("-5.00"));
        assertRefused("amount-not-positive", () -> wish("0.00"));
    }

    @Test
    void refusesOneAllocationIdTwice() {
        UUID id = UUID.randomUUID();
        assertRefused(
                "allocation-id-repeated",
                () -> receipt(
                        "9.00",
                        AllocationWish.of(UUID.randomUUID(), eur("1.00"), id),
                        AllocationWish.of(UUID.randomUUID(), eur("1.00"), id)));
    }

    @Test
    void knowsWhichFieldsItHas() {
        Receipt receipt = new Receipt(CLIENT, eur("1.00"), RECEIVED_ON, "CARD", "slip 7", null, null, List.of());
        assertThat(receipt.has(RequiredField.REFERENCE)).isTrue();
        assertThat(receipt.has(RequiredField.PAYER_IBAN)).isFalse();
        assertThat(receipt.has(RequiredField.MANDATE)).isFalse();
    }

    private static Receipt receipt(String amount, AllocationWish... wishes) {
        return new Receipt(CLIENT, eur(amount), RECEIVED_ON, "CASH", null, null, null, List.of(wishes));
    }

    private static AllocationWish wish(String amount) {
        return AllocationWish.of(UUID.randomUUID(), eur(amount), null);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
