package com.azuvio.crmconnect.invoicing.creditnote;

/** The status filters of the credit-note list; chosen ones add up. */
public enum CreditNoteChip {
    DRAFT("status = 'DRAFT'"),
    TO_SEND("(status = 'ISSUED' and delivery <> 'DELIVERED')"),
    DELIVERED("(status = 'ISSUED' and delivery = 'DELIVERED')"),
    DISCARDED("status = 'DISCARDED'"),
    /** Issued between Romanian parties and not with the tax office. */
    TO_SUBMIT(
            "(status = 'ISSUED' and exists (select from e_invoices_to_submit s where s.document_id = credit_notes.id))");

    private final String condition;

    CreditNoteChip(String condition) {
        this.condition = condition;
    }

    /** Condition on {@code credit_notes}; the text is that of the partial index that serves it. */
    String condition() {
        return condition;
    }
}
