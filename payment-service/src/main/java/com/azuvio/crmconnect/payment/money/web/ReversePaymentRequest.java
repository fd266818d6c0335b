package com.azuvio.crmconnect.payment.money.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param reversedOn when the bank took the money back; from the day of receipt to today
 * @param reason what the bank said
 */
record ReversePaymentRequest(
        @NotNull LocalDate reversedOn,
        @NotBlank @Size(max = 500) String reason) {}
