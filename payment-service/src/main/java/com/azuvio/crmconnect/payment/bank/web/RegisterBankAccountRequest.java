package com.azuvio.crmconnect.payment.bank.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * @param iban spaces are ignored; the check digits must be right
 * @param statementId as statements call the account where they do not use its IBAN
 */
record RegisterBankAccountRequest(
        @NotBlank @Size(max = 42) String iban,
        @NotNull Currency currency,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 40) String statementId) {}
