package com.azuvio.crmconnect.invoicing.advance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param draftAdvanceInvoice whether a receipt on a proforma of domestic taxable supplies drafts its advance invoice by itself */
@ConfigurationProperties("backoffice.advances")
record AdvancePolicy(@DefaultValue("true") boolean draftAdvanceInvoice) {}
