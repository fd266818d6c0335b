package com.azuvio.crmconnect.order.check;

/** What the back office checks of an order before it confirms it. */
public enum CheckCode {
    /** Whose order it is: a known client, a new one, or one of several (S18). */
    CLIENT_MATCH,
    /** Whether the client has what a valid invoice needs (S69, D8). */
    TAX_READINESS,
    /** Whether the agent agreed with the client (D2). */
    AGREEMENT,
    /** Whether the catalogue knows, and still offers, what is ordered. */
    ITEMS,
    /** Whether each price is the catalogue's, and where it comes from if not (S19). */
    PRICES,
    /** Ordered against what the agent and the back office confirmed (S20). */
    QUANTITIES,
    /** Whether the client has ordered the same a short time ago. */
    DUPLICATE
}
