package com.azuvio.crmconnect.invoicing.einvoice;

/** A stored e-invoice: written once, served as the same bytes ever after. */
@SuppressWarnings("ArrayRecordComponent") // nothing compares documents by their bytes; their hash is a component
public record StoredEInvoice(EInvoiceProfile profile, String fileName, String sha256, byte[] content) {}
