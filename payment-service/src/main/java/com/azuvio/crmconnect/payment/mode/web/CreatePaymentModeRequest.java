package com.azuvio.crmconnect.payment.mode.web;

import com.azuvio.crmconnect.payment.mode.RequiredField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * @param code stable, upper case, such as {@code BANK_TRANSFER}
 * @param name as people read it, unique
 * @param requiredFields what a receipt of this mode must have; empty for none
 */
record CreatePaymentModeRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}") String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 3) Set<@NotNull RequiredField> requiredFields) {}
