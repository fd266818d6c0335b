package com.azuvio.crmconnect.order.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the message is left as it is. */
record DismissRejectionRequest(@NotBlank @Size(max = 500) String reason) {}
