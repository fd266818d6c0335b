package com.azuvio.crmconnect.order.salesorder.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param factsHash of the check as the caller saw it
 * @param note why it is right as it is
 */
record SignOffRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String factsHash,
        @NotBlank @Size(max = 500) String note) {}
