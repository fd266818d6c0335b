package com.azuvio.crmconnect.payment.bank.format;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How a statement begins.
 *
 * @param account as the bank writes it: an IBAN, or a number of its own
 * @param currency of the account, where the file says it
 * @param reference the bank's name of the statement; absent in CSV
 * @param line of the file, counted from 1
 */
public record StatementHead(
        String account,
        @Nullable Currency currency,
        @Nullable String reference,
        int line) {}
