package com.azuvio.crmconnect.payment.bank;

/** What a matched line became. */
public enum SettledAs {
    /** A receipt was recorded for it. */
    RECEIPT,
    /** It is a receipt that was recorded by hand. */
    LINK,
    /** It took a receipt back. */
    RETURN
}
