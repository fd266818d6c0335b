package com.azuvio.crmconnect.invoicing.einvoice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param verdict when a document must have passed the official rules
 * @param judgedAtOnceMax documents that an instance judges at the same time
 * @param draftsPerRunMax drafts that the background work takes up at once
 */
@ConfigurationProperties("backoffice.e-invoice")
public record EInvoicePolicy(
        @DefaultValue("BEFORE_ISSUE") Required verdict,
        @DefaultValue("2") int judgedAtOnceMax,
        @DefaultValue("50") int draftsPerRunMax) {

    /** Of the official verdict. */
    public enum Required {
        /** Before it gets its number. */
        BEFORE_ISSUE,
        /** Before it is sent: for very large volumes, where issuing must not wait. */
        BEFORE_SEND
    }

    public boolean beforeIssue() {
        return verdict == Required.BEFORE_ISSUE;
    }
}
