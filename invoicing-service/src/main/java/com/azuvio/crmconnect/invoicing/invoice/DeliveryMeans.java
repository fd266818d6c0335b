package com.azuvio.crmconnect.invoicing.invoice;

/** How a document reached its client. */
public enum DeliveryMeans {
    /** The mail server accepted the message. */
    MAIL,
    /** A person recorded it: by post, by hand, through a portal. */
    OTHER
}
