package com.azuvio.crmconnect.order.item;

/** Chips of the catalogue's list. */
public enum ItemStatus {
    /** Offered. */
    ACTIVE,
    /** No longer offered; orders that name it are flagged. */
    INACTIVE;

    boolean isActive() {
        return this == ACTIVE;
    }
}
