package com.azuvio.crmconnect.invoicing.timeline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text for colleagues; never printed */
record NoteRequest(@NotBlank @Size(max = 2000) String text) {}
