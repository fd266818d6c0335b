package com.azuvio.crmconnect.invoicing.proforma.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the supply was not complete; it stays in the timeline */
record WithdrawSuppliedRequest(@NotBlank @Size(max = 500) String reason) {}
