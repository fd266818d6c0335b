package com.azuvio.crmconnect.gateway.limits;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Bytes of a request's body.
 *
 * @param uploadBytesMax holds on paths that end in {@code /import}
 * @param uploadsMax requests to such paths at once, since each is held in memory
 */
@Validated
@ConfigurationProperties("backoffice.http")
record BodyProperties(
        @Positive int bodyBytesMax,
        @Positive int uploadBytesMax,
        @Positive int uploadsMax) {}
