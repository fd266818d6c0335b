package com.azuvio.crmconnect.client.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's row in a list. */
public record ListedClient(
        UUID id,
        String number,
        String name,
        String sortKey,
        ClientStatus status,
        @Nullable String vatNumber,
        @Nullable String country,
        boolean active,
        boolean ready) {}
