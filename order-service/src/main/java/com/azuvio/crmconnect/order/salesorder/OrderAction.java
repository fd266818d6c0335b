package com.azuvio.crmconnect.order.salesorder;

/** What the history of an order tells. */
public enum OrderAction {
    PLACED,
    OPENED,
    AGREED,
    CLIENT_LINKED,
    RETURNED_TO_AGENT,
    RESUBMITTED,
    /** The back office's confirmation, with what differed (S35). */
    APPROVED,
    /** The checks as they stood when a later part was confirmed. */
    VERIFIED,
    /** Somebody took upon themselves what a check found (S35). */
    CHECK_SIGNED_OFF,
    CONFIRMED,
    HELD_FOR_WAREHOUSE,
    DELIVERED,
    DOCUMENT_DRAFTED,
    DOCUMENT_DISCARDED,
    DOCUMENT_ISSUED,
    CONVERTED_AGAIN,
    /** Asked the back office for a proforma (S50). */
    PROFORMA_REQUESTED,
    CANCEL_REQUESTED,
    CANCELLATION_REFUSED,
    CANCELLED,
    /** A colleague noted something for colleagues; it is told to nobody else. */
    NOTED
}
