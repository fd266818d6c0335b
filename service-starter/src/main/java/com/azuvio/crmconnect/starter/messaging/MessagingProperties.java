package com.azuvio.crmconnect.starter.messaging;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Bounds of consumption ({@code backoffice.messaging.*}). */
@ConfigurationProperties("backoffice.messaging")
record MessagingProperties(
        Set<String> topics,
        String group,
        int pollRecordsMax,
        int retryBackOffMillis,
        int aloneAttemptsMax,
        int aloneBackOffMillis,
        int inboxRetentionDays) {}
