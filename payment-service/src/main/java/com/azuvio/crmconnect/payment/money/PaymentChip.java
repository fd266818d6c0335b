package com.azuvio.crmconnect.payment.money;

import java.util.EnumSet;
import java.util.Set;

/** One-click filters of the list of payments; several together show what any of them shows. */
public enum PaymentChip {
    /** Something of the payment is free: the to-do of over-payments and of receipts without a document (D11). */
    FREE_MONEY(MoneyStatus.UNALLOCATED, MoneyStatus.PARTIALLY_ALLOCATED),
    UNALLOCATED(MoneyStatus.UNALLOCATED),
    PARTIALLY_ALLOCATED(MoneyStatus.PARTIALLY_ALLOCATED),
    FULLY_ALLOCATED(MoneyStatus.FULLY_ALLOCATED),
    REVERSING(MoneyStatus.REVERSING),
    REVERSED(MoneyStatus.REVERSED),
    /** It bounced after money of it was refunded, and nothing has taken that over yet: the client owes it. */
    REFUND_OWED("s.refunded_amount > 0", MoneyStatus.REVERSING, MoneyStatus.REVERSED),
    /** The client had another receipt of this amount and day when it was recorded, and it has not bounced (rules.md §9.7). */
    POSSIBLE_DUPLICATE(
            "s.possible_duplicate",
            MoneyStatus.UNALLOCATED,
            MoneyStatus.PARTIALLY_ALLOCATED,
            MoneyStatus.FULLY_ALLOCATED);

    private final String condition;
    private final EnumSet<MoneyStatus> statuses = EnumSet.noneOf(MoneyStatus.class);

    PaymentChip(MoneyStatus... shown) {
        this("true", shown);
    }

    PaymentChip(String condition, MoneyStatus... shown) {
        this.condition = condition;
        statuses.addAll(Set.of(shown));
    }

    public Set<MoneyStatus> statuses() {
        return Set.copyOf(statuses);
    }

    /** Of the table's row {@code s}. */
    String sql() {
        StringBuilder names = new StringBuilder();
        statuses.forEach(status ->
                names.append(names.isEmpty() ? "'" : ", '").append(status).append('\''));
        return "(s.status in (" + names + ") and " + condition + ")";
    }
}
