package com.azuvio.crmconnect.order.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's state as an event tells it, with what orders need of it.
 *
 * @param mergedInto the client to which this second record of it points for good
 */
public record ClientState(
        UUID id,
        long revision,
        String number,
        String name,
        String status,
        @Nullable String vatNumber,
        boolean active,
        List<String> missingFields,
        @Nullable UUID mergedInto) {}
