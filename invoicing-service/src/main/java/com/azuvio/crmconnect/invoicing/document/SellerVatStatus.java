package com.azuvio.crmconnect.invoicing.document;

/** How the seller stands towards VAT. */
public enum SellerVatStatus {
    /** Charges VAT and has a VAT number. */
    REGISTERED,
    /** Uses the exemption for small enterprises: its supplies are exempt. */
    SMALL_BUSINESS,
    /** No taxable person for VAT: its supplies are outside the scope. */
    NOT_REGISTERED
}
