package com.azuvio.crmconnect.invoicing.invoice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param attachEInvoice whether the mail carries the e-invoice beside the PDF, where the document has one (S28) */
@ConfigurationProperties("backoffice.sending")
public record SendingPolicy(@DefaultValue("true") boolean attachEInvoice) {}
