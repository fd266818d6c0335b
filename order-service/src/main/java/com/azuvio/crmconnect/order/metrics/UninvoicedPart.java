package com.azuvio.crmconnect.order.metrics;

/** Why something that the back office confirmed has no issued invoice (D14). */
public enum UninvoicedPart {
    /** Held for the warehouse; the value is that of the held quantities. */
    AWAITING_WAREHOUSE("/orders?status=AWAITING_WAREHOUSE"),
    /** Its draft is there, or on its way, and has to be issued. The list is that of the drafts. */
    DRAFTED("/invoices?status=DRAFT&ofOrder=true"),
    /** Its draft was discarded; the quantities wait to be converted again. */
    TO_DRAFT_AGAIN("/orders?status=TO_DRAFT_AGAIN");

    private final String list;

    UninvoicedPart(String list) {
        this.list = list;
    }

    /** Where its orders are, or their drafts. */
    String list() {
        return list;
    }
}
