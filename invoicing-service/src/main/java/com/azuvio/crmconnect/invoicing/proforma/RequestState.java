package com.azuvio.crmconnect.invoicing.proforma;

/** What became of a request for a proforma. */
public enum RequestState {
    /** Nobody has decided; to do. May be answered by a proforma or declined. */
    OPEN,
    /** A proforma was drafted from it. */
    DONE,
    /** The back office said no, with a reason. */
    DECLINED
}
