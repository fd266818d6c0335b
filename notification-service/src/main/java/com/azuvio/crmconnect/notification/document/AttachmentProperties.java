package com.azuvio.crmconnect.notification.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param bytesMax all files of one mail together; mail servers usually take 10 to 25 MB, and Base64 adds a third */
@Validated
@ConfigurationProperties("backoffice.attachments")
public record AttachmentProperties(
        @Min(1024) @Max(20_000_000) int bytesMax) {}
