package com.azuvio.crmconnect.invoicing.goodsreturn.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why nothing more comes */
record CloseReturnRequest(@NotBlank @Size(max = 500) String reason) {}
