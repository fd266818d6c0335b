package com.azuvio.crmconnect.invoicing.document;

/** How the seller's country taxes an item when the supply is taxed there; the rate stands in the VAT-rate table. */
public enum VatClass {
    STANDARD,
    REDUCED,
    SECOND_REDUCED,
    ZERO,
    EXEMPT
}
