package com.azuvio.crmconnect.invoicing.invoice.web;

/** @param sending what became of the sending; the issue stands whatever became of it */
record IssueAndSendResponse(InvoiceResponse invoice, BulkRow.SendingRow sending) {}
