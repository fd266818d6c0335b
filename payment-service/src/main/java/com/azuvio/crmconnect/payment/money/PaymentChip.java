package com.azuvio.crmconnect.payment.money;

import java.util.EnumSet;
import java.util.Set;

/** One-click filters of the list of payments; several together show what any of them shows. */
public enum PaymentChip {
    /** Something of the payment is free: the to-do of over-payments and of receipts without a document (D11). */
    FREE_MONEY,
    UNALLOCATED,
    PARTIALLY_ALLOCATED,
    FULLY_ALLOCATED,
    REVERSING,
    REVERSED;

    public Set<MoneyStatus> statuses() {
        return switch (this) {
            case FREE_MONEY -> EnumSet.of(MoneyStatus.UNALLOCATED, MoneyStatus.PARTIALLY_ALLOCATED);
            case UNALLOCATED -> EnumSet.of(MoneyStatus.UNALLOCATED);
            case PARTIALLY_ALLOCATED -> EnumSet.of(MoneyStatus.PARTIALLY_ALLOCATED);
            case FULLY_ALLOCATED -> EnumSet.of(MoneyStatus.FULLY_ALLOCATED);
            case REVERSING -> EnumSet.of(MoneyStatus.REVERSING);
            case REVERSED -> EnumSet.of(MoneyStatus.REVERSED);
        };
    }
}
