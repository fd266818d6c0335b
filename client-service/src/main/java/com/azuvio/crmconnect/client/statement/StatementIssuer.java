package com.azuvio.crmconnect.client.statement;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who states the account, as printed in its head. The seller's profile belongs to invoicing-service and is frozen in its
 * documents; a statement names the company as it is called now.
 *
 * @param name left out where it is empty
 * @param lines such as the VAT number and the address
 */
@ConfigurationProperties("backoffice.statements.issuer")
record StatementIssuer(
        @DefaultValue("") String name, @DefaultValue List<String> lines) {}
