/** Debit notes over HTTP; they are read, issued, sent and listed as invoices. */
@NullMarked
package com.azuvio.crmconnect.invoicing.debitnote.web;

import org.jspecify.annotations.NullMarked;
