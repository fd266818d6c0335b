package com.azuvio.crmconnect.invoicing.invoice;

/** A printed document: rendered once, stored, served as the same bytes ever after. */
@SuppressWarnings("ArrayRecordComponent") // nothing compares documents by their bytes; their hash is a component
public record StoredPdf(String language, String fileName, String sha256, byte[] content) {}
