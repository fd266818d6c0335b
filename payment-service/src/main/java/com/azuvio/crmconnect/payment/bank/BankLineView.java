package com.azuvio.crmconnect.payment.bank;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line and what is needed to show it to a person.
 *
 * @param clientNames of those that its proposal and candidates name
 * @param paymentNumber of the receipt that it is
 */
public record BankLineView(
        BankLine line,
        Map<UUID, String> clientNames,
        @Nullable String paymentNumber) {}
