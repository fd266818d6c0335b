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
    DISCARDED("status = 'DISCARDED'"),
    /**
     * The supply is complete and some of what was received is neither deducted nor counted as prepaid by an issued invoice, nor free (S54): the last
     * invoice is due, or the rest is to be freed.
     */
    FINAL_INVOICE_DUE("""
            (status = 'ISSUED' and received_amount > 0
             and exists (select from completed_supplies c where c.id in (proformas.id, proformas.order_id))
             and (held_amount > 0 or exists (
                select from advances a join invoices i on i.id = a.invoice_id and i.status = 'ISSUED'
                where a.proforma_id = proformas.id and a.released_at is null
                  and i.total_amount > i.credit_notes_amount + coalesce((
                    select sum(d.base_amount + d.vat_amount) from live_advance_deductions d where d.advance_invoice_id = i.id), 0))))""");

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
