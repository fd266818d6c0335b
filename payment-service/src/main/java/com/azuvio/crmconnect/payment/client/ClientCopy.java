package com.azuvio.crmconnect.payment.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service knows of a client; the revision is the client's own. */
public record ClientCopy(
        UUID id, String number, String name, @Nullable String iban, boolean active, long revision) {}
