package com.azuvio.crmconnect.invoicing.creditnote.web;

import org.jspecify.annotations.Nullable;

/** @param keepDueDate absent: the due date runs from the issue of the draft */
record InvoiceAgainRequest(@Nullable Boolean keepDueDate) {}
