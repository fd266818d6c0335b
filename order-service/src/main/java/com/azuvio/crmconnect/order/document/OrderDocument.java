package com.azuvio.crmconnect.order.document;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that an order is tied to (S3, B4); invoicing-service owns it and has more of it under its id.
 *
 * @param number once issued
 * @param total with VAT; of a draft as it was drafted
 * @param confirmationNumber of the confirmation that it bills
 * @param originalId of a credit or debit note: the document that it corrects
 */
public record OrderDocument(
        UUID id,
        Kind kind,
        Stage stage,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable Money total,
        @Nullable Integer confirmationNumber,
        @Nullable UUID originalId) {

    /** What it is. */
    public enum Kind {
        /** A draft of either kind counts as this one until it is issued. */
        INVOICE,
        ADVANCE_INVOICE,
        PROFORMA,
        CREDIT_NOTE,
        DEBIT_NOTE
    }

    /** The document axis of D3. */
    public enum Stage {
        DRAFT,
        /** For good. */
        ISSUED,
        /** For good; it never had a number. */
        DISCARDED
    }
}
