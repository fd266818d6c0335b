package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of a document that asks for money, as invoicing-service told it.
 *
 * @param remaining what is still open of {@code total}
 * @param revision the document's own counter; the highest wins
 */
public record Receivable(
        UUID documentId,
        UUID clientId,
        Type type,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money remaining,
        PaymentStatus paymentStatus,
        boolean delivered,
        @Nullable String paymentReference,
        long revision,
        Instant changedAt) {

    public enum Type {
        INVOICE,
        ADVANCE_INVOICE,
        DEBIT_NOTE,
        /** Asks for money but is no debt: it counts nothing in a balance and is no open document (D10). */
        PROFORMA
    }

    public enum PaymentStatus {
        UNPAID,
        PARTIALLY_PAID,
        PAID,
        /** Fully credited. */
        REVERSED
    }

    public Receivable {
        if (!total.currency().equals(remaining.currency())) {
            throw new IllegalArgumentException("total and remaining of a document are in one currency");
        }
    }
}
