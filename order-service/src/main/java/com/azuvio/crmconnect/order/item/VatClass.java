package com.azuvio.crmconnect.order.item;

/** Class of an item in the VAT-rate table. The rate itself follows from country and tax point (D13). */
public enum VatClass {
    STANDARD,
    REDUCED,
    SECOND_REDUCED,
    ZERO,
    EXEMPT
}
