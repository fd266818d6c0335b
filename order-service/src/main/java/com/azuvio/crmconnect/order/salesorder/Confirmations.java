package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.function.Function;

/** The confirmations of an order seen together. */
record Confirmations(List<Confirmation> all) {

    Confirmation get(int number) {
        return all.stream()
                .filter(confirmation -> confirmation.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("confirmation-unknown", "the order has no confirmation " + number)
                        .with("confirmationNumber", number));
    }

    List<Confirmation> live() {
        return all.stream().filter(Confirmation::isLive).toList();
    }

    List<Confirmation> released() {
        return all.stream().filter(Confirmation::isReleased).toList();
    }

    boolean allAnswered() {
        return all.stream().allMatch(Confirmation::isAnswered);
    }

    /** Confirmed and not issued (D14). */
    boolean anyUninvoiced() {
        return all.stream()
                .anyMatch(each ->
                        each.isReleased() || (each.isLive() && each.document().status() != DocumentStatus.ISSUED));
    }

    int nextNumber() {
        return all.size() + 1;
    }

    Money sumOfLive(Function<Confirmation, Money> amount, Money zero) {
        return live().stream().map(amount).reduce(zero, Money::plus);
    }
}
