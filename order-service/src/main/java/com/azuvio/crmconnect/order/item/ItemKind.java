package com.azuvio.crmconnect.order.item;

/** What is sold. Decides whether the warehouse has to deliver (S23) and where the supply is taxed (D13). */
public enum ItemKind {
    /** Something that the warehouse delivers. */
    GOODS,
    /** Work or a right; nothing to deliver. */
    SERVICE
}
