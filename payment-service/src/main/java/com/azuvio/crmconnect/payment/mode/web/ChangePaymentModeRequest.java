package com.azuvio.crmconnect.payment.mode.web;

import com.azuvio.crmconnect.payment.mode.RequiredField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * @param name as people read it, unique
 * @param requiredFields what a receipt of this mode must have from now on; empty for none
 * @param active false takes it out of use: no new receipts
 */
record ChangePaymentModeRequest(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 3) Set<@NotNull RequiredField> requiredFields,
        @NotNull Boolean active) {}
