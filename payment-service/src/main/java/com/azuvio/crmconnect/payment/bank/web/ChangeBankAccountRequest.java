package com.azuvio.crmconnect.payment.bank.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param active false: its statements are refused from now on */
record ChangeBankAccountRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 40) String statementId,
        @NotNull Boolean active) {}
