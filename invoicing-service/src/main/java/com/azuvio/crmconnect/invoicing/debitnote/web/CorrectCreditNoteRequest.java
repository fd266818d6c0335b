package com.azuvio.crmconnect.invoicing.debitnote.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text why the credit note was wrong; it is printed */
record CorrectCreditNoteRequest(@NotBlank @Size(max = 500) String text) {}
