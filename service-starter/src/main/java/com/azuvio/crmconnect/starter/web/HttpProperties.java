package com.azuvio.crmconnect.starter.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Bounds of requests ({@code backoffice.http.*}). */
@ConfigurationProperties("backoffice.http")
record HttpProperties(
        int bodyBytesMax, int uploadBytesMax, int idempotencyKeyLengthMax, int idempotencyRetentionDays) {}
