package com.azuvio.crmconnect.invoicing.invoice;

/**
 * The status filters of the invoice list, in the words of D3. Chips of one axis add up ("Unpaid or Paid"); chips of different axes narrow down
 * ("Partially Paid and Overdue", S74).
 */
public enum InvoiceChip {
    DRAFT(Axis.STAGE, "status = 'DRAFT'"),
    TO_SEND(Axis.STAGE, "(status = 'ISSUED' and delivery <> 'DELIVERED')"),
    DISCARDED(Axis.STAGE, "status = 'DISCARDED'"),
    UNPAID(Axis.PAYMENT, "(status = 'ISSUED' and payment_status = 'UNPAID')"),
    PARTIALLY_PAID(Axis.PAYMENT, "(status = 'ISSUED' and payment_status = 'PARTIALLY_PAID')"),
    PAID(Axis.PAYMENT, "(status = 'ISSUED' and payment_status = 'PAID')"),
    REVERSED(Axis.PAYMENT, "(status = 'ISSUED' and payment_status = 'REVERSED')"),
    OVERDUE(Axis.DUE, "(status = 'ISSUED' and remaining_amount > 0 and due_on < :today)"),
    /** Issued between Romanian parties and not with the tax office. */
    TO_SUBMIT(
            Axis.TAX_OFFICE,
            "(status = 'ISSUED' and exists (select from e_invoices_to_submit s where s.document_id = invoices.id))");

    enum Axis {
        STAGE,
        PAYMENT,
        DUE,
        TAX_OFFICE
    }

    private final Axis axis;
    private final String condition;

    InvoiceChip(Axis axis, String condition) {
        this.axis = axis;
        this.condition = condition;
    }

    Axis axis() {
        return axis;
    }

    /** Condition on {@code invoices}; the text is that of the partial index that serves it. */
    String condition() {
        return condition;
    }
}
