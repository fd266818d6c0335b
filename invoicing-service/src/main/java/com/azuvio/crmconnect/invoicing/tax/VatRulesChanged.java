package com.azuvio.crmconnect.invoicing.tax;

/** Said inside the transaction that changes what VAT is determined from: the seller's profile or a rate. Drafts follow. */
public record VatRulesChanged() {}
