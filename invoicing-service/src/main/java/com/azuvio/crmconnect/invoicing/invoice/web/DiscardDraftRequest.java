package com.azuvio.crmconnect.invoicing.invoice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a draft is given up. */
public record DiscardDraftRequest(@NotBlank @Size(max = 500) String reason) {}
