package com.azuvio.crmconnect.notification.mail;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The gate stayed shut. An {@link IOException}, because that alone makes Jakarta Mail drop the connection, so that the
 * server discards what it has of the mail.
 */
final class HandoverStoppedException extends IOException {

    HandoverStoppedException(@Nullable Throwable cause) {
        super("handing over was stopped before the end of the data", cause);
    }
}
