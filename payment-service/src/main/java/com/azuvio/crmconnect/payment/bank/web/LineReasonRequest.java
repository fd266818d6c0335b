package com.azuvio.crmconnect.payment.bank.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason kept with the line, for whoever reads it later */
record LineReasonRequest(@NotBlank @Size(max = 500) String reason) {}
