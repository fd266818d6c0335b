package com.azuvio.crmconnect.invoicing.proforma.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why no more money is expected. */
record CloseProformaRequest(@NotBlank @Size(max = 500) String reason) {}
