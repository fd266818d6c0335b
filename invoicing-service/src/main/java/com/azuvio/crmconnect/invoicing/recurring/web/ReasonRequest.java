package com.azuvio.crmconnect.invoicing.recurring.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
