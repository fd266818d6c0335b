package com.azuvio.crmconnect.notification.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where invoicing-service is, and the largest document that is put into a mail.
 *
 * @param pdfBytesMax mail servers usually take 10 to 25 MB, and Base64 adds a third
 */
@Validated
@ConfigurationProperties("backoffice.invoicing")
public record InvoicingProperties(
        URI url, @Min(1024) @Max(50_000_000) int pdfBytesMax) {}
