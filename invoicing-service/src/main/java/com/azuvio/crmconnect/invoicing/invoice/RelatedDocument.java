package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that another one refers to, or is referred to by (B4).
 *
 * @param number with the issue date; absent while it is a draft
 */
public record RelatedDocument(
        Relation relation,
        DocumentType documentType,
        UUID id,
        InvoiceStatus status,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        Money total) {

    /** What it is to the document that is read. */
    public enum Relation {
        /** The invoice that a debit note adds to. */
        ORIGINAL,
        /** The credit note that a debit note takes back. */
        CORRECTED_CREDIT_NOTE,
        /** Takes some of it back. */
        CREDIT_NOTE,
        /** Bills more for its supply, or takes one of its credit notes back. */
        DEBIT_NOTE,
        /** The wrong invoice in whose place it stands. */
        REPLACES,
        /** The invoice in its place. */
        REPLACED_BY,
        /** The advance invoice that it deducts. */
        DEDUCTED_ADVANCE,
        /** The invoice that deducts it. */
        DEDUCTED_BY,
        /** The proforma whose advances it bills, deducts or counts as prepaid. */
        PROFORMA
    }
}
