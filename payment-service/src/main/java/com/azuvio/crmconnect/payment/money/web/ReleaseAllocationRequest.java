package com.azuvio.crmconnect.payment.money.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the money is taken off the document */
record ReleaseAllocationRequest(@NotBlank @Size(max = 500) String reason) {}
