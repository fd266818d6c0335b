package com.azuvio.crmconnect.payment.proposal;

/** How money is given to documents; also the reason of a proposal, the strongest first. */
public enum Strategy {
    /** The documents whose number or payment reference stands in the reference, the longest due first. */
    BY_REFERENCE,
    /** The one document that needs exactly this amount; of several, the one that is due longest. */
    EXACT_DOCUMENT,
    /** A few documents that together need exactly this amount. */
    EXACT_COMBINATION,
    /** The longest due first, as far as the money goes. */
    OLDEST_FIRST
}
