package com.azuvio.crmconnect.invoicing.proforma;

/** The filters of the proforma list; chosen ones add up. */
public enum ProformaChip {
    DRAFT("status = 'DRAFT'"),
    TO_SEND("(status = 'ISSUED' and delivery <> 'DELIVERED' and closed_at is null)"),
    OPEN(ProformaChip.ASKING + " and received_amount = 0 and due_on >= :today)"),
    PARTIALLY_PAID(ProformaChip.ASKING + " and received_amount > 0 and due_on >= :today)"),
    EXPIRED(ProformaChip.ASKING + " and due_on < :today)"),
    PAID("(status = 'ISSUED' and closed_at is null and remaining_amount = 0)"),
    CLOSED("closed_at is not null"),
    DISCARDED("status = 'DISCARDED'");

    private static final String ASKING = "(status = 'ISSUED' and closed_at is null and remaining_amount > 0";

    private final String condition;

    ProformaChip(String condition) {
        this.condition = condition;
    }

    /** Condition on {@code proformas} with the parameter {@code today}; it begins as the partial index that serves it. */
    String condition() {
        return condition;
    }
}
