package com.azuvio.crmconnect.client.client;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the company demands of a client before it is invoiced (S60, D8). After a change, republish {@code sales.client}:
 * that determines the readiness of every client anew.
 *
 * @param homeCountry ISO 3166-1 code of the seller's country
 * @param ibanOfTransferPayersRequired whether a client that pays by transfer needs an IBAN
 */
@ConfigurationProperties("backoffice.clients")
public record ReadinessPolicy(
        @DefaultValue("RO") String homeCountry,
        @DefaultValue("true") boolean ibanOfTransferPayersRequired) {}
