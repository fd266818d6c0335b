package com.azuvio.crmconnect.invoicing.invoice;

/** The document's axis (D3). Payment, delivery and overdue are other axes and never mixed with it. */
public enum InvoiceStatus {
    /** Follows its client, the seller and the rates; has no number. May be issued or discarded. */
    DRAFT,
    /** Numbered and frozen for ever. Is corrected by notes only; may be paid, sent and resent. */
    ISSUED,
    /** Given up before it had a number; its quantities are un-invoiced again. Nothing is allowed any more. */
    DISCARDED;

    /** The table of legal transitions. */
    public boolean mayBecome(InvoiceStatus next) {
        return switch (this) {
            case DRAFT -> next == ISSUED || next == DISCARDED;
            case ISSUED, DISCARDED -> false;
        };
    }
}
