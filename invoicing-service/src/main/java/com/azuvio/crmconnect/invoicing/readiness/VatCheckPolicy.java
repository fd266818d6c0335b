package com.azuvio.crmconnect.invoicing.readiness;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param required whether a supply without VAT to another EU country waits for the register's word on the client's VAT number (rules.md §2) */
@ConfigurationProperties("backoffice.vat-check")
public record VatCheckPolicy(@DefaultValue("true") boolean required) {}
