package com.azuvio.crmconnect.invoicing.readiness;

/** How a check of a draft came out. */
public enum Level {
    /** In order. */
    GREEN,
    /** Worth a look; the document may be issued. */
    AMBER,
    /** Blocks the issue. */
    RED
}
