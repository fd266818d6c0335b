package com.azuvio.crmconnect.invoicing.proforma.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** @param expectedVersion version of the draft that the caller saw, as in its entity tag; optional */
record IssueProformaRequest(
        @PositiveOrZero @Max(Long.MAX_VALUE) @Nullable Long expectedVersion) {}
