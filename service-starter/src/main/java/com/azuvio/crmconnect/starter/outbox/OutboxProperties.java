package com.azuvio.crmconnect.starter.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Bounds of the outbox ({@code backoffice.outbox.*}). */
@ConfigurationProperties("backoffice.outbox")
record OutboxProperties(
        int batchSizeMax,
        int pollIntervalMillis,
        int passMillisMax,
        int sendTimeoutMillis,
        int sessionTimeoutMillis,
        int eventBytesMax,
        int poolConnectionsMax) {

    /** How long a send may wait for the broker's metadata before the send timeout starts to count. */
    static final int METADATA_WAIT_MILLIS = 2_000;

    OutboxProperties {
        if (passMillisMax + METADATA_WAIT_MILLIS + sendTimeoutMillis >= sessionTimeoutMillis) {
            throw new IllegalArgumentException(
                    "backoffice.outbox: a pass and its sends must give up before the database ends their session");
        }
    }
}
