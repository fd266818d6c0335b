package com.azuvio.crmconnect.payment.refund.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it is not paid back */
record CloseRefundRequest(@NotBlank @Size(max = 500) String reason) {}
