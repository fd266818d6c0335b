package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.invoice.web.InvoiceResponse;

/** The issued credit note, and the draft in the place of what it took back. */
record ReissuedResponse(CreditNoteResponse creditNote, InvoiceResponse replacement) {}
