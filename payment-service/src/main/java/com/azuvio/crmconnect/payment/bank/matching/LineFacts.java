package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a credit line says of itself. */
public record LineFacts(
        LocalDate valueOn,
        Money amount,
        @Nullable String creditorReference,
        @Nullable String endToEndId,
        @Nullable String payerName,
        @Nullable String payerIban,
        String text) {}
