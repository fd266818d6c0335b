package com.azuvio.crmconnect.invoicing.einvoice;

/** Where an e-invoice stands with the tax office; a person records it. */
public enum SubmissionState {
    /** Handed in; the answer is awaited. */
    SUBMITTED,
    /** The tax office took it. */
    ACCEPTED,
    /** The tax office refused it; it may be submitted again. */
    REJECTED
}
