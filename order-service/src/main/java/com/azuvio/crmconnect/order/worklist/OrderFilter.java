package com.azuvio.crmconnect.order.worklist;

/**
 * Chips of the order list in the role's words (S17, D1, D3); several together show the orders of each. Each has an index in
 * the schema.
 */
public enum OrderFilter {
    NEW("New", "o.status = 'NEW'"),
    /** Everything that is not yet confirmed, cancelled or refused, Returned to agent included. */
    UNPROCESSED("Unprocessed", "o.status in ('NEW', 'OPENED', 'RETURNED_TO_AGENT')"),
    RETURNED_TO_AGENT("Returned to agent", "o.status = 'RETURNED_TO_AGENT'"),
    /** Unprocessed, and its client is to be linked or created (S18). */
    CLIENT_TO_LINK(
            "Client to link", "o.client_match <> 'LINKED' and o.status in ('NEW', 'OPENED', 'RETURNED_TO_AGENT')"),
    AWAITING_WAREHOUSE("Awaiting warehouse", "o.status = 'AWAITING_WAREHOUSE'"),
    /** Awaits the warehouse for longer than {@link WarehouseLimit} allows: somebody has to ask there. */
    WAREHOUSE_LATE("Warehouse late", "o.status = 'AWAITING_WAREHOUSE' and o.status_since < :lateBefore"),
    PARTLY_CONFIRMED("Partly confirmed", "o.status = 'PARTLY_CONFIRMED'"),
    /** A draft was discarded and its quantities wait to be converted again (D7). */
    TO_DRAFT_AGAIN("To draft again", "o.released"),
    /** Something is confirmed and its invoice is not issued (D14). */
    UNINVOICED("Un-invoiced", "o.uninvoiced"),
    CANCEL_REQUESTED("Cancellation requested", "o.status = 'CANCEL_REQUESTED'"),
    CONFIRMED("Confirmed", "o.status = 'CONFIRMED'"),
    CANCELLED("Cancelled", "o.status = 'CANCELLED'");

    private final String label;
    private final String condition;

    OrderFilter(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    /** Work lists are counted; what has ended grows for ever and no work waits in it. */
    boolean isCounted() {
        return this != CONFIRMED && this != CANCELLED;
    }
}
