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
    CANCELLED
}
