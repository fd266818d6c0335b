package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.Iban;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a client pays.
 *
 * @param days from the issue date to the due date (D6), 0 to 365
 * @param defaultMode code of a payment mode; proposed when a receipt is recorded
 * @param byTransfer whether the client pays by bank transfer, which asks for its IBAN (S60)
 */
@Embeddable
public record PaymentTerms(
        @Column(name = "payment_terms_days") int days,
        @Column(name = "default_payment_mode") @Nullable String defaultMode,
        @Column(name = "pays_by_transfer") boolean byTransfer,
        @Nullable Iban iban) {}
