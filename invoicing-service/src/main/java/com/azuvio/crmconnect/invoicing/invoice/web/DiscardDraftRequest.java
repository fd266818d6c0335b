package com.azuvio.crmconnect.invoicing.invoice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record DiscardDraftRequest(@NotBlank @Size(max = 500) String reason) {}
