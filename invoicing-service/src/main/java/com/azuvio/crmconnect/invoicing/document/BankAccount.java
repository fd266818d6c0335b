package com.azuvio.crmconnect.invoicing.document;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** An account of the seller; there is at most one per currency. */
public record BankAccount(
        Currency currency,
        String iban,
        @Nullable String bankName,
        @Nullable String bic) {}
