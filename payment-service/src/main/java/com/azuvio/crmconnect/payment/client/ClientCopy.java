package com.azuvio.crmconnect.payment.client;

import java.util.UUID;

/** What this service knows of a client; the revision is the client's own. */
public record ClientCopy(UUID id, String number, String name, boolean active, long revision) {}
