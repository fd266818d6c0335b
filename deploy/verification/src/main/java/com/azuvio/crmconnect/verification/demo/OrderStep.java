package com.azuvio.crmconnect.verification.demo;

/** What the demo does with an order. The choice follows its place in the list, so that every run does the same. */
enum OrderStep {
    LEAVE_NEW,
    CANCEL,
    RETURN,
    HOLD,
    CONFIRM;

    static OrderStep of(int index, boolean servicesOnly) {
        return switch (index % 50) {
            case 19 -> LEAVE_NEW;
            case 13 -> CANCEL;
            case 7 -> RETURN;
            default -> servicesOnly && index % 25 == 3 ? HOLD : CONFIRM;
        };
    }
}
