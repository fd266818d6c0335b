package com.azuvio.crmconnect.payment.writeoff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it is taken back */
record UndoWriteOffRequest(@NotBlank @Size(max = 500) String reason) {}
