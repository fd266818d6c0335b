package com.azuvio.crmconnect.order.salesorder.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text for colleagues; never printed, never told to other systems */
record NoteRequest(@NotBlank @Size(max = 2000) String text) {}
